//! The door: reads the surroundings once, runs, and turns what comes back into an exit code.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use partners::context::Surroundings;

/// Reading makes many small pieces on several threads, which the system's own allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // By its absolute path: git is told to call it, from wherever.
    let own = std::env::current_exe().unwrap_or_else(|_| "partners".into());
    let words = std::iter::once(own.into()).chain(std::env::args_os().skip(1));
    let ending = partners::run(words, surroundings(), &partners::command::VERBS);
    let lines = terminal_size::terminal_size().map(|(_, lines)| usize::from(lines.0));
    let is_shown = ending.is_read && partners::context::pager::page(&ending.out, lines);
    let is_written = (is_shown || write_all(&mut std::io::stdout().lock(), ending.out.as_bytes()))
        && write_all(&mut std::io::stdout().lock(), &ending.bytes)
        && write_all(&mut std::io::stderr().lock(), ending.remarks.as_bytes());
    if is_written {
        ending.afterwards.run();
    }
    ExitCode::from(if is_written { ending.code } else { 3 })
}

/// Writes all of it. Who stops listening has heard enough; a full disk has not.
fn write_all(to: &mut impl std::io::Write, bytes: &[u8]) -> bool {
    match to.write_all(bytes).and_then(|()| to.flush()) {
        Err(error) => error.kind() == std::io::ErrorKind::BrokenPipe,
        Ok(()) => true,
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where the clock and the environment are read")]
fn surroundings() -> Surroundings {
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let (stdin, stdout) = (std::io::stdin().is_terminal(), std::io::stdout().is_terminal());
    let is_dumb = variable("TERM").is_some_and(|term| term == "dumb");
    Surroundings {
        directory: std::env::current_dir().unwrap_or_default(),
        register: std::env::var_os("PARTNERS_REGISTER").filter(|value| !value.is_empty()).map(PathBuf::from),
        today: variable("PARTNERS_TODAY"),
        clock: chrono::Local::now().date_naive(),
        editor: variable("VISUAL").or_else(|| variable("EDITOR")),
        is_terminal: stdin && stdout,
        is_dumb,
        welcomes_color: stdout && !is_dumb && variable("NO_COLOR").is_none(),
        // Of a terminal that does not say how wide it is, the oldest width is expected.
        patience: variable("PARTNERS_PATIENCE"),
        width: stdout.then(|| terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0))),
    }
}
