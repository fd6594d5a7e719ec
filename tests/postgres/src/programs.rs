//! Where PostgreSQL's programs are, and as whom they run: a server refuses to be root.

use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub struct Programs {
    folder: PathBuf,
    /// The user and group to become, where this process is root.
    user: Option<(u32, u32)>,
}

impl Programs {
    pub fn find() -> Self {
        // What `make` asks as well, before it installs a server.
        let output = Command::new("sh")
            .args(["-c", include_str!("../find.sh")])
            .output()
            .unwrap_or_else(|error| panic!("there is no sh: {error}"));
        assert!(
            output.status.success(),
            "there is no PostgreSQL server of version 15 or later: `make postgres` installs one on Debian, elsewhere its \
             pg_config or its programs have to be found by PATH"
        );
        let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
        Self { folder, user: rustix::process::geteuid().is_root().then(unprivileged) }
    }

    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// A new folder that only the servers' user (and root) can enter.
    pub fn folder(&self) -> PathBuf {
        let mut parent = std::env::temp_dir();
        // A temporary folder of root's own may lie where no one else gets.
        let open = |folder: &Path| folder.metadata().is_ok_and(|metadata| metadata.mode() & 0o001 != 0);
        if self.user.is_some() && !parent.ancestors().all(open) {
            parent = PathBuf::from("/tmp");
        }
        let folder = tempfile::Builder::new()
            .prefix("muster-postgres-")
            .tempdir_in(&parent)
            .and_then(|folder| folder.keep().canonicalize())
            .unwrap_or_else(|error| panic!("no temporary folder in {}: {error}", parent.display()));
        if let Some((user, group)) = self.user {
            chown(&folder, Some(user), Some(group))
                .unwrap_or_else(|error| panic!("{} cannot be given away: {error}", folder.display()));
        }
        folder
    }

    /// A program of PostgreSQL's, or of the system's if the name is a path; it works in `folder` and sees no settings of
    /// whoever runs the tests.
    pub fn command(&self, name: &str, folder: &Path) -> Command {
        let mut command = Command::new(self.folder.join(name));
        command.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C").stdin(Stdio::null());
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        command
    }
}

/// Runs a command that must not fail to its end.
pub fn run_well(command: &mut Command) {
    run(command, "").unwrap_or_else(|error| panic!("{error}"));
}

/// Runs a command to its end with `input`; what it printed, or why it failed.
pub fn run(command: &mut Command, input: &str) -> Result<String, String> {
    let name = command.get_program().to_owned();
    let failed = |error: std::io::Error| -> ! { panic!("{} cannot be run: {error}", name.display()) };
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| failed(error));
    if let Some(mut stdin) = child.stdin.take() {
        // One that ended without reading tells why below.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output().unwrap_or_else(|error| failed(error));
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{} failed: {}", name.display(), String::from_utf8_lossy(&output.stderr).trim()))
    }
}

pub fn write(file: &Path, text: &str) {
    std::fs::write(file, text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// The user and group of `postgres`, which a package of the server made, or else of `nobody`.
fn unprivileged() -> (u32, u32) {
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_else(|error| panic!("/etc/passwd: {error}"));
    let find = |name: &str| {
        let mut fields =
            users.lines().map(|line| line.split(':')).find(|line| line.clone().next() == Some(name))?.skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    find("postgres")
        .or_else(|| find("nobody"))
        .unwrap_or_else(|| panic!("neither a user postgres nor nobody to run as"))
}
