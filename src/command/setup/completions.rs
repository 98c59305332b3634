//! `completions`: a script for a shell. It asks the program itself what can follow, so it stays true when the program or
//! the register changes.

use clap::ValueEnum;

use crate::args::verb::Verb;
use crate::context::Context;
use crate::outcome::{Fault, Reply};

/// Writes a script that completes commands, flags and ids
#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// For which shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

impl Verb for Completions {
    fn run(self, _: &Context) -> Result<Reply, Fault> {
        let script = match self.shell {
            Shell::Bash => BASH,
            Shell::Zsh => ZSH,
            Shell::Fish => FISH,
            Shell::Powershell => POWERSHELL,
        };
        Ok(Reply::fine(script.to_owned()))
    }
}

// Bash splits `--lang=nl` into three words; they are put together, and the first part is taken off the answers again.
const BASH: &str = r#"_partners() {
    local IFS=$'\n' word glued=
    local -a words=()
    for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        if [[ ( $glued || $word == = ) && ${#words[@]} -gt 1 ]]; then
            words[${#words[@]}-1]+=$word
        else
            words+=("$word")
        fi
        glued=
        if [[ $word == = ]]; then glued=1; fi
    done
    local last=${words[${#words[@]}-1]} at
    last=${last#[\"\']}
    words[${#words[@]}-1]=${last//\\ / }
    COMPREPLY=($("${words[0]/#\~/$HOME}" complete "$((${#words[@]} - 1))" -- "${words[@]}" 2>/dev/null | cut -f 1))
    if [[ $last == *=* ]]; then COMPREPLY=("${COMPREPLY[@]#*=}"); fi
    for at in "${!COMPREPLY[@]}"; do
        if [[ ${COMPREPLY[at]} == *\ * ]]; then printf -v "COMPREPLY[at]" %q "${COMPREPLY[at]}"; fi
    done
    if [[ ${COMPREPLY[0]-} == */ ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o bashdefault -F _partners partners
"#;

const ZSH: &str = r#"#compdef partners
_partners() {
    local -a found
    local line value
    for line in "${(@f)$(${~words[1]} complete $((CURRENT - 1)) -- "${(@)words[1,CURRENT]}" 2>/dev/null)}"; do
        value=${line%%$'\t'*}
        if [[ -n $value ]]; then found+=("${value//:/\\:}:${line#*$'\t'}"); fi
    done
    if (( $#found )); then _describe -V partners found; else _files; fi
}
if [[ $funcstack[1] == _partners ]]; then _partners "$@"; else compdef _partners partners; fi
"#;

const FISH: &str = r"function __partners_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] complete (math (count $words) - 1) -- $words 2>/dev/null
end
complete -c partners -f -a '(__partners_complete)'
";

const POWERSHELL: &str = r#"Register-ArgumentCompleter -Native -CommandName partners -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $at = if ($wordToComplete -eq '') { $words.Count } else { $words.Count - 1 }
    & $words[0] complete $at -- @words 2>$null | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        if (-not $help) { $help = $value }
        $typed = if ($value -match ' ') { "'" + ($value -replace "'", "''") + "'" } else { $value }
        [System.Management.Automation.CompletionResult]::new($typed, $value, 'ParameterValue', $help)
    }
}
"#;
