//! Where a host's key comes from, and what is not taken for one.

use std::fs;
use std::io::Write as _;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tokio::io::AsyncReadExt as _;
use tokio::net::unix::pipe;

use super::super::{HostKey, HostKeySource, SourceError};
use super::env;

/// `openssl rand -base64 32`
const KEY: &str = "5FGSsP89DtoHWPffD0qppAiAxsdwHgVBI+6yb/s5zrM=";

fn source(text: &str) -> HostKeySource {
    text.parse().unwrap()
}

fn file(path: &Path, content: &str, mode: u32) -> HostKeySource {
    fs::write(path, content).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    HostKeySource::File(path.to_owned())
}

fn descriptor(of: &impl AsRawFd) -> HostKeySource {
    source(&format!("fd:{}", of.as_raw_fd()))
}

#[test]
fn a_source_is_written_as_it_is_read() {
    assert_eq!(source("file:/etc/muster/host.key"), HostKeySource::File("/etc/muster/host.key".into()));
    assert_eq!(source("env:MUSTER_HOST_KEY"), HostKeySource::Environment("MUSTER_HOST_KEY".to_owned()));
    assert_eq!(source("fd:3"), HostKeySource::Descriptor(3));
    let command = "vault kv get -field=key secret/muster:host";
    assert_eq!(source(&format!("command:{command}")), HostKeySource::Command(command.to_owned()));
}

#[test]
fn what_is_no_source_is_refused_and_not_repeated() {
    for text in
        ["", KEY, "file:", "env:", "env:1ST", "fd:", "fd:-1", "fd:1", "fd:2", "fd:x", "command: ", "vault:x", "FILE:x"]
    {
        text.parse::<HostKeySource>().unwrap_err();
    }
    let error = format!("env:{KEY}").parse::<HostKeySource>().unwrap_err();
    assert_eq!(error, "env: is followed by the name of a variable, not by what is in it");
    assert!(!KEY.parse::<HostKeySource>().unwrap_err().contains(KEY));
}

#[test]
fn a_command_is_not_shown() {
    let command = source("command:curl -H 'token: hunter2' vault");
    assert_eq!(format!("{command} {command:?}"), "the command the command");
}

#[tokio::test]
async fn a_file_that_was_made_has_the_key_and_one_reader() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("host.key");
    let made = HostKey::create(&path, &env()).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(HostKeySource::File(path.clone()).read().await.unwrap().id(), made.id());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_is_there_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("host.key");
    fs::write(&path, "").unwrap();
    assert!(matches!(HostKey::create(&path, &env()).unwrap_err(), SourceError::Exists(_)));
    assert_eq!(fs::read(&path).unwrap(), b"");

    let link = folder.path().join("link");
    symlink(folder.path().join("nowhere"), &link).unwrap();
    assert!(matches!(HostKey::create(&link, &env()).unwrap_err(), SourceError::Exists(_)));

    let missing = folder.path().join("missing/host.key");
    assert!(matches!(HostKey::create(&missing, &env()).unwrap_err(), SourceError::Failed { .. }));
}

#[tokio::test]
async fn only_its_owner_may_use_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("host.key");
    for mode in [0o644, 0o640, 0o620, 0o604, 0o601] {
        let error = file(&path, KEY, mode).read().await.unwrap_err();
        assert!(matches!(error, SourceError::Mode { mode: found, .. } if found == mode), "{error}");
        let expected = format!(
            "the host key is not read from {0}, which others may use (mode {mode:04o}): `chmod 600 {0}`, and replace the key if one of \
             them may have read it",
            path.display()
        );
        assert_eq!(error.to_string(), expected);
    }
    for mode in [0o600, 0o400] {
        file(&path, KEY, mode).read().await.unwrap();
        fs::remove_file(&path).unwrap();
    }
}

#[tokio::test]
async fn what_is_no_file_of_its_own_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("host.key");
    assert!(matches!(HostKeySource::File(path.clone()).read().await, Err(SourceError::Missing(_))));

    file(&path, KEY, 0o600);
    let link = folder.path().join("link");
    symlink(&path, &link).unwrap();
    assert!(matches!(HostKeySource::File(link).read().await, Err(SourceError::Link(_))));
    assert!(matches!(HostKeySource::File(folder.path().to_owned()).read().await, Err(SourceError::NotAFile(_))));

    let fifo = fifo(folder.path());
    assert!(matches!(HostKeySource::File(fifo).read().await, Err(SourceError::NotAFile(_))));
    // A device, which root owns and which never ends.
    assert!(matches!(source("file:/dev/zero").read().await, Err(SourceError::NotAFile(_))));
}

#[tokio::test]
async fn another_users_file_is_not_read() {
    let user = rustix::process::geteuid().as_raw();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("host.key");
    // Root gives one away; for anyone else a file of root's does.
    let (from, expected) = if user == 0 {
        let from = file(&path, KEY, 0o600);
        std::os::unix::fs::chown(&path, Some(65_534), None).unwrap();
        (from, 65_534)
    } else {
        (source("file:/etc/passwd"), 0)
    };
    let error = from.read().await.unwrap_err();
    assert!(
        matches!(error, SourceError::Owner { owner, user: own, .. } if (owner, own) == (expected, user)),
        "{error}"
    );
}

#[tokio::test]
async fn only_a_key_is_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("host.key");
    let right = file(&path, KEY, 0o600).read().await.unwrap().id();
    for content in [format!("{KEY}\n"), format!("{KEY}\r\n"), format!("{KEY}{}", " ".repeat(980))] {
        assert_eq!(file(&path, &content, 0o600).read().await.unwrap().id(), right);
    }
    let hexadecimal = "ab".repeat(32);
    let short = &KEY[4..];
    let long = format!("AAAA{KEY}");
    let unpadded = KEY.trim_end_matches('=');
    let for_urls = KEY.replace('/', "_");
    // 44 characters that are 31 bytes, and 33.
    let (fewer, more) = (format!("{}==", &KEY[..42]), format!("{unpadded}A"));
    for content in
        ["", "\n", "garbage", &hexadecimal, short, &long, unpadded, &for_urls, &fewer, &more, &format!("\n{KEY}")]
    {
        let error = file(&path, content, 0o600).read().await.unwrap_err();
        assert!(matches!(error, SourceError::NotAKey(_)), "{content}: {error}");
        assert!(content.len() < 7 || !format!("{error} {error:?}").contains(content), "{error}");
    }
    let error = file(&path, &KEY.repeat(24), 0o600).read().await.unwrap_err();
    assert!(matches!(error, SourceError::TooLong(_)), "{error}");
}

#[tokio::test]
async fn a_variable_holds_a_key() {
    const VARIABLE: &str = "MUSTER_TEST_HOST_KEY";
    if std::env::var_os(VARIABLE).is_some() {
        source(&format!("env:{VARIABLE}")).read().await.unwrap();
        return;
    }
    // No variable can be set safely beside other threads, so the test runs once more in a process that has it.
    let (_, module) = module_path!().split_once("::").unwrap();
    let mut itself = Command::new(std::env::current_exe().unwrap());
    let output =
        itself.args(["--exact", &format!("{module}::a_variable_holds_a_key")]).env(VARIABLE, KEY).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
}

#[tokio::test]
async fn a_variable_that_is_not_set_is_missed_by_name() {
    let missing = source("env:MUSTER_THAT_NOBODY_SETS").read().await.unwrap_err();
    assert_eq!(missing.to_string(), "the host key is not there: the variable MUSTER_THAT_NOBODY_SETS does not exist");
}

#[tokio::test]
async fn a_pipe_is_read_to_its_end_once() {
    let (reader, mut writer) = std::io::pipe().unwrap();
    writeln!(writer, "{KEY}").unwrap();
    drop(writer);
    descriptor(&reader).read().await.unwrap();
    assert!(matches!(descriptor(&reader).read().await, Err(SourceError::NotAKey(_))));
}

#[tokio::test]
async fn a_pipe_with_too_much_in_it_is_refused() {
    let (reader, mut writer) = std::io::pipe().unwrap();
    writer.write_all(&[b'A'; 2000]).unwrap();
    // The writer is there still, and could write for ever.
    assert!(matches!(descriptor(&reader).read().await, Err(SourceError::TooLong(_))));
}

#[tokio::test(start_paused = true)]
async fn a_pipe_that_nobody_closes_is_given_up() {
    let (reader, _writer) = std::io::pipe().unwrap();
    let error = descriptor(&reader).read().await.unwrap_err();
    assert!(matches!(error, SourceError::Slow(_)), "{error}");
}

#[tokio::test]
async fn a_descriptor_is_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("host.key");
    file(&path, KEY, 0o600);
    let opened = fs::File::open(&path).unwrap();
    assert!(matches!(descriptor(&opened).read().await, Err(SourceError::NotAPipe(_))));
    let (socket, _other) = UnixStream::pair().unwrap();
    assert!(matches!(descriptor(&socket).read().await, Err(SourceError::NotAPipe(_))));
    assert!(matches!(source("fd:1000000").read().await, Err(SourceError::Missing(_))));
}

#[tokio::test]
async fn a_command_writes_a_key() {
    let wrote = source(&format!("command:echo chatter >&2; echo {KEY}")).read().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let in_file = file(&folder.path().join("host.key"), KEY, 0o600).read().await.unwrap();
    assert_eq!(wrote.id(), in_file.id());
}

#[tokio::test]
async fn a_command_that_fails_gives_no_key_whatever_it_writes() {
    let error = source(&format!("command:echo {KEY}; echo hunter2 >&2; exit 3")).read().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the command for the host key failed (exit status: 3): run it by hand to see what it writes"
    );
    assert!(matches!(source("command:no-such-program").read().await, Err(SourceError::CommandFailed(_))));
    assert!(matches!(source("command:true").read().await, Err(SourceError::NotAKey(_))));
    assert!(matches!(source("command:cat").read().await, Err(SourceError::NotAKey(_))));
}

#[tokio::test(start_paused = true)]
async fn a_command_that_takes_too_long_is_given_up() {
    let error = source("command:sleep 1000").read().await.unwrap_err();
    assert_eq!(error.to_string(), "the host key did not come from the command within 30 seconds");
}

#[tokio::test]
async fn a_command_that_writes_too_much_is_ended_with_all_that_it_started() {
    let folder = tempfile::tempdir().unwrap();
    let fifo = fifo(folder.path());
    // Its end is when nobody has it open for writing any more: neither the shell nor what it started.
    let mut ends = pipe::OpenOptions::new().open_receiver(&fifo).unwrap();
    let command = format!("command:exec 9>{}; sleep 1000 & yes", fifo.display());
    let error = source(&command).read().await.unwrap_err();
    assert!(matches!(error, SourceError::TooLong(_)), "{error}");
    let ended = tokio::time::timeout(Duration::from_secs(60), ends.read_to_end(&mut Vec::new())).await;
    assert_eq!(ended.expect("all have ended").unwrap(), 0);
}

fn fifo(folder: &Path) -> PathBuf {
    let path = folder.join("fifo");
    assert!(Command::new("mkfifo").arg("-m").arg("600").arg(&path).status().unwrap().success());
    path
}
