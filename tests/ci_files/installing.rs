//! How a job comes by the program. `BUILD_FROM_SOURCE=1`, which `.ci/run` sets, lets cargo install it as the files say, and
//! compile it for minutes; else a stand-in for cargo reads the same words, fetches the same source, and puts in its place
//! what was compiled for the tests.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::{env, fs};

use super::forge::{commit_all, git, project};
use crate::fixture::program::copy;

/// The version that is asked for.
pub(crate) const TAG: &str = "v0.1.0";

/// Whether cargo itself installs the program.
pub(crate) fn is_from_source() -> bool {
    env::var_os("BUILD_FROM_SOURCE").is_some()
}

/// All runs that build do so in one folder, and one would take the program from under another.
pub(crate) fn turn() -> Option<MutexGuard<'static, ()>> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    is_from_source().then(|| ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner))
}

/// This project as it stands, as a repository to install from. Always in one place and, for the same files, one commit,
/// so that it is compiled once.
pub(crate) fn source() -> &'static Path {
    static SOURCE: OnceLock<PathBuf> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ci-files/source");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for name in ["Cargo.toml", "Cargo.lock", "src", "examples", "benches", "README.md", "LICENSE"] {
            if project().join(name).exists() {
                copy(&project().join(name), &folder.join(name));
            }
        }
        commit_all(&folder);
        git(&folder, &["tag", TAG]);
        folder
    })
}

/// How cargo builds here: with the crates that this machine has already, in a place that the next run finds again, and
/// without the optimising that a runner has time for.
pub(crate) fn variables() -> &'static [(&'static str, OsString)] {
    static VARIABLES: OnceLock<Vec<(&str, OsString)>> = OnceLock::new();
    VARIABLES.get_or_init(|| {
        let home = PathBuf::from(env::var_os("HOME").unwrap());
        let of =
            |name: &str, folder: &str| env::var_os(name).map_or_else(|| home.join(folder), PathBuf::from);
        let here = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ci-files");
        let (real, own) = (of("CARGO_HOME", ".cargo"), here.join("cargo"));
        fs::create_dir_all(&own).unwrap();
        fs::create_dir_all(real.join("registry")).unwrap();
        let _ = std::os::unix::fs::symlink(real.join("registry"), own.join("registry"));
        let config = fs::read_to_string(real.join("config.toml")).unwrap_or_default();
        fs::write(own.join("config.toml"), config + QUICK).unwrap();
        vec![
            ("CARGO_HOME", own.into()),
            ("RUSTUP_HOME", of("RUSTUP_HOME", ".rustup").into()),
            ("CARGO_TARGET_DIR", here.join("target").into()),
        ]
    })
}

const QUICK: &str = "
[profile.release]
opt-level = 0
debug = false
lto = false
codegen-units = 16
incremental = true
[profile.release.package.libgit2-sys]
opt-level = 0
";

/// In the place of cargo: it takes the words that `cargo install` is given and no other, fetches the source from its address
/// with its lock file, and puts a program of that name where the line says.
pub(crate) fn stand_in(folder: &Path) {
    let path = folder.join("cargo");
    fs::write(&path, CARGO.replace("PROGRAM", env!("CARGO_BIN_EXE_partners"))).unwrap();
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
}

const CARGO: &str = r#"#!/bin/sh
set -eu
refuse() { echo "error: $*" >&2; exit 101; }
[ "${1-}" = install ] || refuse "no such command: ${1-}"
shift
locked='' git='' tag='' root='' crate=''
while [ $# -gt 0 ]; do
    case "$1" in
    --locked) locked=yes ;;
    --git) git=$2; shift ;;
    --tag) tag=$2; shift ;;
    --root) root=$2; shift ;;
    -*) refuse "unexpected argument '$1' found" ;;
    *) [ -z "$crate" ] || refuse "one crate too many: $1"; crate=$1 ;;
    esac
    shift
done
[ -n "$locked" ] && [ -n "$git" ] && [ -n "$tag" ] && [ -n "$root" ] || refuse "it must be told from where and whereto, and to keep to the lock file"
source=$(mktemp -d)
git clone -q --depth 1 --branch "$tag" "$git" "$source" || refuse "failed to fetch $git"
[ -f "$source/Cargo.lock" ] || refuse "there is no lock file"
grep -qx "name = \"$crate\"" "$source/Cargo.toml" || refuse "could not find \`$crate\` in $git"
rm -rf "$source"
mkdir -p "$root/bin"
ln -s 'PROGRAM' "$root/bin/$crate"
"#;
