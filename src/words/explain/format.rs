//! Integrity: whether a file can be read at all.

use super::explanations;

explanations! {
    /// `syntax`. Source: this register’s own format (TOML 1.0).
    SYNTAX {
        says nl: "Deze regel is geen geldige TOML.",
            en: "This line is not valid TOML.";
        what nl: "Het register leest elk bestand als TOML 1.0. Elke regel die niet klopt, levert één \
                bevinding op; de rest van het bestand wordt zo goed mogelijk gelezen. Ook een schrijfwijze \
                die alleen TOML 1.1 kent, valt hieronder.",
            en: "The register reads every file as TOML 1.0. Each faulty line gives one finding; the rest of \
                the file is read as far as possible. Spellings that only TOML 1.1 knows are included.";
        why nl: "Wat het register niet kan lezen, kan het ook niet tonen. Dan lijkt een besluit of een \
                signaal er niet te zijn, terwijl iemand het wel heeft opgeschreven.",
            en: "What the register cannot read, it cannot show. A decision or a signal then seems to be \
                missing, although somebody did write it down.";
        source: FORMAT;
        example: r#"name    = "Gezamenlijke modules met Universidade Exemplo
country = BR"#;
        way_out nl: "Zet tekst tussen aanhalingstekens en sluit elk aanhalingsteken en elke haak weer af. \
                Met partners edit ID opent u het bestand; uw wijziging wordt gecontroleerd voordat die wordt \
                bewaard, en wat u typte gaat niet verloren.",
            en: "Put text between quotation marks, and close every quotation mark and bracket. partners edit \
                ID opens the file; your change is checked before it is saved, and what you typed is kept.";
    }

    /// `encoding`. Source: this register’s own format (UTF-8).
    ENCODING {
        says nl: "Dit bestand is niet in UTF-8 opgeslagen.",
            en: "This file was not saved as UTF-8.";
        what nl: "Elk bestand in het register is UTF-8. Een BOM aan het begin en Windows-regeleinden zijn \
                toegestaan en blijven staan.",
            en: "Every file in the register is UTF-8. A BOM at the start and Windows line endings are \
                allowed and stay as they are.";
        why nl: "Letters met accenten en namen uit andere talen komen anders verminkt terug. De naam van een \
                partner moet overal precies zo te lezen zijn als hij is opgeschreven.",
            en: "Otherwise accented letters and names from other languages come back garbled. A partner’s \
                name must read everywhere exactly as it was written.";
        source: FORMAT;
        example: r#"name = "Universit� Esempio""#;
        way_out nl: "Open het bestand in uw editor, sla het opnieuw op met de codering UTF-8 en kijk de \
                letters met accenten na.",
            en: "Open the file in your editor, save it again with the encoding UTF-8 and check the accented \
                letters.";
    }

    /// `too-large`. Source: this register’s own format (1 MiB).
    TOO_LARGE {
        says nl: "Dit bestand is groter dan 1 MiB.",
            en: "This file is larger than 1 MiB.";
        what nl: "Een bestand in het register mag hoogstens 1 MiB groot zijn. Een groter bestand wordt niet \
                geopend.",
            en: "A file in the register may be at most 1 MiB. A larger file is not opened.";
        why nl: "Een dossier van jaren past ruim binnen die grens. Een groter bestand bevat meestal een hele \
                overeenkomst of een bijlage, en die hoort thuis in het contractbeheer.",
            en: "A dossier of many years fits easily within that limit. A larger file usually holds a whole \
                agreement or an annex, which belongs in contract management.";
        source: FORMAT;
        example: r#"[agreement]
reference = "CB-2024-0173"
# text    = "…""#;
        way_out nl: "Haal de ingevoegde documenten eruit en verwijs ernaar met agreement.reference. Staat er \
                in het bestand meer dan één samenwerking, geef dan elke samenwerking een eigen bestand.",
            en: "Take the pasted documents out and refer to them with agreement.reference. If the file holds \
                more than one partnership, give each its own file.";
    }

    /// `not-a-file`. Source: this register’s own format (regular files only).
    NOT_A_FILE {
        says nl: "Dit is geen gewoon bestand, maar een koppeling, een map of iets anders.",
            en: "This is not a regular file, but a link, a folder or something else.";
        what nl: "Het register opent alleen gewone bestanden. Een symbolische koppeling volgt het niet.",
            en: "The register opens regular files only. It does not follow a symbolic link.";
        why nl: "Een koppeling kan wijzen naar iets buiten het register. Dan zou op het scherm of in een \
                rapport terechtkomen wat daar niet hoort.",
            en: "A link can point at something outside the register. What does not belong there could then \
                end up on a screen or in a report.";
        source: FORMAT;
        example: r"# partnerships/business-school/exemplo.toml -> ../../../elders/exemplo.toml";
        way_out nl: "Vervang de koppeling door het bestand zelf, of haal die weg. Hoort een samenwerking \
                bij twee eenheden, kies er dan één; voor het register maakt de map niet uit.",
            en: "Replace the link with the file itself, or remove it. If a partnership belongs to two units, \
                choose one; the folder makes no difference to the register.";
    }

    /// `unresolved-merge`. Source: this register’s own format (conflict markers).
    UNRESOLVED_MERGE {
        says nl: "In dit bestand staan nog twee versies naast elkaar.",
            en: "Two versions still stand side by side in this file.";
        what nl: "Twee mensen hebben hetzelfde bestand gewijzigd en git heeft de versies niet samengevoegd. \
                De regel herkent de tekens die git daarvoor neerzet.",
            en: "Two people changed the same file and git did not bring the versions together. The rule \
                recognises the marks that git leaves behind.";
        why nl: "Zolang beide versies er staan, is niet te zeggen wat er geldt. Aantekeningen in een dossier \
                kunnen gewoon naast elkaar blijven staan; alleen bij de gegevens bovenaan moet u soms \
                kiezen.",
            en: "As long as both versions stand there, nobody can say which one holds. Entries in a dossier \
                can simply be kept next to each other; only the facts at the top sometimes ask for a choice.";
        source: FORMAT;
        example: "<<<<<<< main\nends = 2028-08-31\n=======\nends = 2029-08-31\n>>>>>>> verlenging";
        way_out nl: "Laat partners resolve het bestand samenvoegen, per aantekening en per sleutel; in een \
                terminal vraagt het alleen wat u moet kiezen. Met de hand kan ook: houd per plek over wat \
                klopt, haal de regels met <<<<<<<, ======= en >>>>>>> weg, en kijk met partners check of \
                alles er nog staat. Rond af met git add en git commit.",
            en: "Let partners resolve merge the file, by entry and by key; in a terminal it asks only what \
                you have to choose. It can be done by hand too: keep what is right in each place, remove the \
                lines with <<<<<<<, ======= and >>>>>>>, and see with partners check that everything is \
                still there. Finish with git add and git commit.";
    }
}
