//! Given names that people here come across: of a word alone in an address, and of a word before a surname, they tell that it
//! is somebody.

/// In order, as they are written without accents.
const NAMES: &str = "\
    aart abdel abdul abdullah adam adriaan adrian agnes agnieszka ahmad ahmed aisha akira alan albert alberto \
    alejandro aleksandra alessandro alex alexander alexandra alexis alfred ali alice alicia alina alistair \
    allison alma amadou amanda amelia amina aminata amir amira amit amy ana ananya anastasia anders andre andrea \
    andreas andrei andrew andrzej aneta angela angelique angelo aniek anika anil anita anja anke ann anna \
    annabel anne annelie annelies annemarie annemieke annette annie anouk anthony antje antoine anton antonella \
    antonia antonio aoife arend arie ariel arjan arjen arjun arno arnold arthur arturo arun asif aslan astrid \
    aylin ayo ayse ayumi aziz babette barbara barry bart bas bastiaan bea beata beatrice beatriz ben benjamin \
    bente berend berit bernadette bernard bert bettina bianca bilal birgit bjorn bob bogdan boris boyd bram \
    brecht brenda brian brigitte britt bruno burak camila camille candice carl carla carlo carlos carmela carmen \
    carolien carolina caroline caspar catharina catherine cathy cecile cecilia cees cem chantal charles \
    charlotte chiara chidi chinedu chloe chris christel christiaan christian christina christine christopher \
    claire clara claudia claudio claus clemens coen colette colin conny conor constance cor corine cornelis \
    cristina cynthia daan dafne dagmar damian damla daniel daniela danielle danilo dave david davide debbie \
    deborah deepak delphine demi denis denise deniz dennis derek derk derya desiree dewi diana diane dick \
    diederik diego dieter dimitra dimitri dina dinesh dirk dirkje djamila dmitri dominique donald dora dorien \
    doris dorothy douwe duncan dunja edgar edith eduard eduardo edward edwin edwina efe egbert eileen elena \
    eleni eleonora elias elif elin eline elisa elisabeth elise elizabeth elke ella ellen elly elodie els elsa \
    emiel emil emilia emilie emily emine emma emmanuel emre enrico enrique eric erik ernesto ernst esmee esra \
    esteban esther eugene eunice eva evan evelien eveline evert evi ewa fabian fabio fadi fahad faisal farah \
    fatih fatima fatma fay felix femke fenna fernando fien filip fiona floor flora florian floris folkert \
    francesca francesco francine francis francisca franco francois frank frans fred frederik freek frida frieda \
    fritz gabriel gabriela gabriele gaston geert geke genevieve george georgios gerard gerda gerrit gertjan \
    gertrude gijs gil gina giorgio giovanni giulia giuseppe gonca gonzalo goran gordon grace greet greg gregory \
    greta guido guillermo gunnar gunter gustav guus gwen hakan halima hamza hana hanna hannah hannie hans harald \
    harm harrie harry haruto hasan hassan hatice heather hector heidi heike hein heinrich helen helena helene \
    hendrik henk henny henriette henrik henry herman hilda hilde hiroshi hubert hugo hussein huub hye ian \
    ibrahim ida ignacio igor ikram ilona ilse imane imani imran ina ineke ines inez inge ingeborg ingrid ioana \
    irene irina iris irma isa isaac isabel isabella ismael ismail itai ivan ivo iwan izabela jaap jacek jacinta \
    jack jackie jacob jacqueline jacques jade jagoda jaime jakob jakub jamal james jamila jan jana jane janet \
    janine janneke jannes jannie janny jasmijn jasmine jason jasper javier jayden jean jeanne jeannette jeffrey \
    jelle jenna jennifer jenny jens jeremy jeroen jerome jesper jesse jessica jesus jet jim jip jiska jitske \
    joachim joan joana joanna jochem joel joep joey johan johanna johannes john johnny joke jolanda jolien jon \
    jonas jonathan joop joost jordy jorge jorgen joris jorrit jos jose josef josefien joseph josephine joshua \
    josip joyce juan judith julia julian juliana julie juliette julius jurgen jussi justin jutta kaat kai kamil \
    kamila karel karen karim karima karin karina karl karlijn karolien karolina karsten kasia kasper katarina \
    katarzyna kate kathleen kathrin katie katinka katja katrin kazimierz kees keiko keith kelly kemal kenji \
    kenneth kerstin kevin khadija khalid kim kiran kirsten klaas klara klaus koen kofi konrad koos krishna \
    kristel kristian kristina kristof krzysztof kwame lamin lara lars latifa laura laurens laurent laurie layla \
    lea leendert leila lena lenie lennart leo leon leonie leopold leroy lev lex liam lianne lieke lies liesbeth \
    lilian liliane lily lina linda lisa lisanne lise liv livia liz lizzy loek loes lorenzo lorraine lotta lotte \
    louis louisa louise lubna luc luca lucas lucia lucie lucy ludo luigi luis luisa lukas lusia luuk lydia \
    maaike maarten maartje madelief mads maeve magali magda magdalena mahmoud maja malgorzata malika manfred \
    manon manuel manuela marc marcel marcela marcin marco marcus marga margaret margot margriet maria mariam \
    marian mariana mariano marie marieke mariette marije marijke marijn marin marina mario marion mariska marit \
    marita marjan marjo marjolein mark marko marleen marlies marta marte marten martha marthe martien martijn \
    martin martina marwan mary maryam mateo mateus mathijs matilda matteo matthew matthias matthijs mattia maud \
    maurice maurits mauro max maxime mehmet meike melanie melissa menno mercedes merel merijn meryem mia micha \
    michael michel michelle michiel mick mieke miguel mike mila milan milena milou minke miranda mirek miriam \
    mirjam mirko mirte mitchell mohamed mohammad mohammed moira mona moniek monika monique morten moussa murat \
    mustafa myrthe nabil nabila nadia nadine nadira nanda nanne naomi narges nasser natalia natalie natasha \
    nathalie ndeye neha neil nele nelleke nelson niamh nicholas nick nicolaas nicolas nicole nicoletta niek \
    niels nienke nigel nika nikita nikki nikolai nilgun nils nina nisha noah noemi noor nora norbert norman oda \
    odette okan olaf oleg olga oliver olivia olivier oliwia omar omer onno oriol orla oscar oskar osman otto \
    owen pablo paola paolo pascal pascale pascalle patrice patricia patrick patrik patrizia paul paula paulina \
    pauline paulo pavel pedro peggy penny pernille perry peter petra philip phoebe pien pierre piet pieter \
    pietro pilar pim piotr pleun pooja priya quinten rachel rachid radu raf rafael rafaela raj rajesh ralph \
    raluca ramon rana randi rania raoul raquel rashid raul ravi raymond rebecca regina reinder reinhard reinier \
    remco remi renate rene renee rens reza rianne ricardo riccardo richard rick rieke riet rifat rik rina rineke \
    rita rob robbert robert roberto robin rocco rochelle rodrigo roel roger rokus roland rolf romain roman \
    romana romee romy ronald ronny roos rosa rosalie rosalind rosanne rosemary rowan roxana roy ruben rubina \
    rudolf rui rupert rutger ruth ruud ryan sabine sabrina said saida salim sally salma salvatore sam samantha \
    samir samira samu samuel sandeep sander sandra sandro sanjay sanne santiago sara sarah sarai sascha saskia \
    scott sean sebastiaan sebastian seda selin selma sem senna serap serge sergei sergio shanti sharon sheila \
    shirley shivani sibel siebe siegfried sien sienna sietse sietske sigrid silke silvana silvia silvio simon \
    simone sina siobhan sipho sjaak sjoerd skye slavica sofia sofie sonja sophia sophie soraya souad stacey stan \
    stanislav stavros stefan stefanie stella stephan stephanie stephen steve steven stijn stuart sue suleyman \
    sunita suraj susan susanne suzan suzanne sven svetlana sybren sylvain sylvia sylvie tadeusz taha tahir talia \
    tamara tanja tanya tara tariq tatiana tatjana tea ted teresa tess teun thandi thea theo theodor theresa \
    thierry thijmen thijs thirza thom thomas thorsten tiago tibor tiffany tijmen tilda tim tine tineke tjeerd \
    tobias tom tomas tomasz tommaso tommy ton toni tonnie tony toos trevor trijntje trine trudy tuan turgut twan \
    tycho ulrich umut ursela ursula uwe vadim valentijn valentin valentina valeria valerie vanessa vanja vasco \
    vasilis veerle vera verena veronica veronika vicky victor vikram viktor viktoria vincent viola vita vivian \
    viviane vladimir walter wanda wei wendela wendy wenzel werner wesley wessel wiebe wietske wilco wilfried \
    wilhelm willem willemijn william wilma wim winston wolfgang wouter xander xavier ximena yan yao yara yasemin \
    yasin yasmin yasmina yassin yassine yousef youssef yuki yuko yuri yusuf yves yvette yvonne zahra zainab \
    zakaria zara zbigniew zeger zeynep zita zoe zoran zuzanna";

/// Whether a word is a given name, whatever its capitals and accents.
pub(super) fn is_given(word: &str) -> bool {
    let plain = crate::text::fold::folded(word);
    plain.len() > 1 && NAMES.split_whitespace().any(|name| name == plain)
}
