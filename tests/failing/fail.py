"""Lets the system refuse one call at a time while a command writes, and looks at what is left: `fail.py PARTNERS [EVERY]`.

Each of a writing command's own calls and git's fails once with ENOSPC and once with EIO (strace's injection). Whatever
fails, nothing panics; after the next command HEAD, index and files are as they were or as they were to be; what was said of
it is so; and what the user was at is untouched. EVERY names how many of the points are looked at: 1 is all of them, 7 (which
is what is done without a word) every seventh.
"""

import json, os, re, shutil, subprocess, sys, tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PARTNERS = Path(sys.argv[1]).resolve()
EVERY = int(sys.argv[2]) if len(sys.argv) > 2 else 7
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "voorbeeldhogeschool"
MOMENT = "2026-11-30T12:00:00Z"
CALLS = (
    "openat open creat read pread64 write pwrite64 fsync fdatasync rename renameat renameat2 link linkat unlink "
    "unlinkat mkdir mkdirat symlink symlinkat stat newfstatat statx lseek ftruncate fchmod chmod utimensat clone clone3 "
    "pipe2 getcwd getdents64 flock fcntl execve"
).split()
ERRORS = ("ENOSPC", "EIO", "EAGAIN")
SIGNAL = ["signal", "ecole-modele", "--kind", "incident", "--from", "student", "--summary", "Students ask for a place.",
          "--concerns", "content"]
COMMANDS = {
    "signal": SIGNAL,
    "set": ["set", "klimaatwijken", "goal=Another goal for all of us."],
    "undo": ["undo"],
    "import": ["import", "../list.csv"],
    "rename": ["rename", "klimaatwijken", "klimaatstraten"],
    "edit": ["edit", "klimaatwijken"],
    "add": ["add", "--name", "Met Bouwers", "--formality", "informal", "--unit", "leefbare-delta",
            "--decide", "enter", "--by", "team", "--reasons", "We learn from each other."],
    "redact": ["redact", "{signal}", "--ground", "AVG artikel 17", "--by", "Adviseur"],
}


def env(home):
    return {
        "PATH": os.environ["PATH"], "HOME": str(home), "EDITOR": f"{home}/editor", "LANG": "C.UTF-8", "PARTNERS_TODAY": "2026-12-01",
        "GIT_AUTHOR_DATE": MOMENT, "GIT_COMMITTER_DATE": MOMENT, "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@voorbeeldhogeschool.example",
        "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@voorbeeldhogeschool.example",
    }


def git(repo, *words):
    return subprocess.run(["git", *words], cwd=repo, env=env(repo.parent), capture_output=True, text=True).stdout


def partners(repo, words, before=()):
    return subprocess.run([*before, PARTNERS, *words], cwd=repo, env=env(repo.parent), capture_output=True, text=True,
                          errors="replace", stdin=subprocess.DEVNULL, timeout=120)


def state(repo):
    """What of everything may be neither before nor after."""
    status = git(repo, "status", "--porcelain", "--untracked-files=all")
    # Where drafts are kept while git's own folder cannot be seen.
    status = "".join(it for it in status.splitlines(True) if not it.startswith("?? .partners/"))
    return [git(repo, "rev-parse", "HEAD^{tree}"), git(repo, "ls-files", "--stage"), status]


def shape(state):
    """The same where new ids make other trees."""
    ids = re.compile(r"\d{4}-\d\d-\d\d-[0-9a-z]{6}|[0-9a-f]{40}")
    return [ids.sub("", it) for it in state[1:]]


def prepared(folder, command):
    repo = folder / "register"
    shutil.copytree(EXAMPLE, repo)
    git(repo, "init", "-q", "-b", "main")
    git(repo, "add", "-A")
    git(repo, "commit", "-qm", "start")
    rows = "".join(f"Partner {at};Nederland;A goal of {at}\n" for at in range(6))
    (folder / "list.csv").write_text("Partner;Land;Doel\n" + rows)
    editor = folder / "editor"
    editor.write_text('#!/bin/sh\nsed -i "s/^goal .*/goal = \\"Another goal for all of us.\\"/" "$1"\n')
    editor.chmod(0o755)
    if command == "undo":
        assert partners(repo, SIGNAL).returncode == 0
    # What the user is at meanwhile, which nobody may stage, lose or commit.
    (repo / "draft.txt").write_text("private\n")
    (repo / "notes.txt").write_text("staged\n")
    git(repo, "add", "notes.txt")
    return repo


def counts(folder, words):
    log = folder / "calls"
    repo = folder / "register"
    ran = partners(repo, words, ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=" + ",".join(f"?{it}" for it in CALLS)])
    seen = Counter(found[1] for line in log.read_text(errors="replace").splitlines()
                   if (found := re.match(r"\d+ +(\w+)\(", line)))
    return ran, seen


def look(master, command, words, point, before, after):
    """One point; what is wrong there."""
    call, nth, error = point
    with tempfile.TemporaryDirectory(prefix="partners-failing-") as at:
        folder = Path(at)
        subprocess.run(["cp", "-a", f"{master}/.", at], check=True)
        repo = folder / "register"
        inject = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={nth}"]
        try:
            ran = partners(repo, words, inject)
        except subprocess.TimeoutExpired:
            return [f"{command} {point}: hangs"]
        wrong = []
        if "error while loading shared libraries" in ran.stderr:
            return []  # Nothing of the program ran.
        if "panicked" in ran.stderr or ran.returncode not in (0, 1, 2, 3):
            wrong.append(f"ends with {ran.returncode}: {ran.stderr[-300:]}")
        # Git's own locks are the user's to remove: the program says which, and how.
        for lock in (repo / ".git").rglob("*.lock"):
            lock.unlink()
        healed = partners(repo, ["list"])
        if healed.returncode:
            wrong.append(f"the next command ends with {healed.returncode}: {healed.stderr[-300:]}")
        now = state(repo)
        is_before, is_after = now == before, shape(now) == shape(after) and now[0] != before[0]
        if not (is_before or is_after):
            wrong.append(f"neither before nor after: {now[2]!r}; said {ran.returncode} {ran.stderr[-300:]!r} then {healed.stderr[-200:]!r}")
        if ran.returncode == 0 and is_before:
            wrong.append(f"is said to be done, and is not: {ran.stdout[-200:]}")
        if (repo / "draft.txt").read_text() != "private\n":
            wrong.append("what the user was writing is gone")
        left = [it.name for it in repo.rglob("*partners-tmp*")]
        if call.startswith("unlink"):
            left = []  # What may not be removed stays.
        if left or (repo / ".git/partners/pending").exists():
            wrong.append(f"leaves {left or 'a record of what is under way'}")
        return [f"{command} {point}: {it}" for it in wrong]


def control():
    """A program that leaves its work half done, and says that all went well, is seen."""
    global PARTNERS
    with tempfile.TemporaryDirectory(prefix="partners-failing-") as at:
        repo = prepared(Path(at), "set")
        before, real = state(repo), PARTNERS
        PARTNERS = Path(at) / "half"
        PARTNERS.write_text("#!/bin/sh\necho x >> register.toml; git add register.toml; echo panicked >&2; rm -f draft.txt; : > draft.txt\n")
        PARTNERS.chmod(0o755)
        seen = "".join(look(Path(at), "half", [], ("fsync", 99, "EIO"), before, before))
        PARTNERS = real
    for wanted in ("panicked", "neither before nor after", "what the user was writing is gone"):
        assert wanted in seen, f"a program that fails passes: {wanted!r} was not seen in {seen}"


def main():
    total, wrong = 0, []
    control()
    for command, words in COMMANDS.items():
        with tempfile.TemporaryDirectory(prefix="partners-failing-") as at:
            master = Path(at) / "master"
            master.mkdir()
            repo = prepared(master, command)
            signals = re.findall(r"^\[signals\.(\S+)\]", (repo / "partnerships/bestuurszaken/universitas-contoh.toml").read_text(), re.M)
            words = [signals[0] if it == "{signal}" else it for it in words]
            before = state(repo)
            tried = Path(at) / "tried"
            subprocess.run(["cp", "-a", str(master), str(tried)], check=True)
            ran, seen = counts(tried, words)
            after = state(tried / "register")
            assert ran.returncode == 0 and before[0] != after[0], f"{command} does nothing: {ran.stderr}"
            points = [(call, nth, error) for call, times in sorted(seen.items()) for nth in range(1, times + 1) for error in ERRORS
                      if error != "EAGAIN" or call.startswith("clone")]
            points = points[len(command) % EVERY::EVERY]
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                found = list(pool.map(lambda point: look(master, command, words, point, before, after), points))
            bad = [it for one in found for it in one]
            print(*(f"  {it}" for it in bad), f"{command}: {len(points)} points, {len(bad)} wrong", sep="\n", flush=True)
            total += len(points)
            wrong += bad
    print(f"{total} calls that failed, {len(wrong)} wrong")
    return 1 if wrong else 0


sys.exit(main())
