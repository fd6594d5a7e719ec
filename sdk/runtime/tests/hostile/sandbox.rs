//! Environment, descriptors, files, sockets.

use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use muster_package::Access;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use serde_json::json;
use tempfile::TempDir;

use crate::setup::{Setting, WELL, end};

/// A folder that is granted, beside a file that is not.
fn folder() -> (TempDir, PathBuf, PathBuf) {
    let outer = tempfile::tempdir().unwrap();
    // A folder is given under its own path, which has no links.
    let path = outer.path().canonicalize().unwrap();
    let (granted, beside) = (path.join("granted"), path.join("secret"));
    fs::create_dir(&granted).unwrap();
    fs::write(&beside, "secret").unwrap();
    (outer, granted, beside)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn http_sockets_and_files_that_are_not_granted_are_refused_and_nothing_traps() {
    for setting in [Setting::granted(), Setting::bare()] {
        assert_eq!(end(setting.step("Wander", json!({}))).await, WELL);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_variable_argument_folder_or_input_of_the_process_is_there() {
    assert!(std::env::vars_os().next().is_some(), "there is something to see");
    assert_eq!(end(Setting::granted().step("Peek", json!({}))).await, WELL);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_descriptor_is_inherited_but_the_folders_that_are_granted() {
    let (_outer, granted, _) = folder();
    let setting = Setting::granted().folder(&granted, Access::Read);
    assert_eq!(end(setting.step("Inherit", json!({ "folders": [granted] }))).await, WELL);
    let told = end(setting.step("Inherit", json!({}))).await;
    assert!(told.starts_with("not-refused") && told.contains(granted.to_str().unwrap()), "it is given: {told}");
    assert_eq!(end(Setting::bare().step("Inherit", json!({}))).await, WELL);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leads_out_of_a_granted_folder() {
    let (outer, granted, beside) = folder();
    let setting = Setting::granted().folder(&granted, Access::ReadWrite);
    for target in [Path::new("../secret"), &beside, Path::new("/etc/hostname"), Path::new("/proc/self/environ")] {
        let link = granted.join("link");
        symlink(target, &link).unwrap();
        let inputs = json!({ "folder": granted, "beside": "secret" });
        assert_eq!(end(setting.step("Climb", inputs)).await, WELL, "{}", target.display());
        fs::remove_file(&link).unwrap();
    }
    assert_eq!(names(outer.path()), ["granted", "secret"]);
    assert_eq!(fs::read_to_string(beside).unwrap(), "secret");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_plain_file_does_not_open_and_nobody_waits_for_it() {
    let (_outer, granted, _) = folder();
    let setting = Setting::granted().folder(&granted, Access::ReadWrite);
    let path = |name: &str| granted.join(name);
    assert!(Command::new("mkfifo").arg(path("fifo")).status().unwrap().success());
    let _socket = UnixListener::bind(path("socket")).unwrap();
    symlink("fifo", path("link-to-fifo")).unwrap();
    symlink("/proc", path("proc")).unwrap();
    symlink("/dev/zero", path("device")).unwrap();
    for name in ["fifo", "link-to-fifo", "socket", "device", "proc/self/environ", "proc/self/fd/0", "proc/1/mem"] {
        let inputs = json!({ "folder": granted, "name": name });
        assert_eq!(end(setting.step("Pipe", inputs)).await, WELL, "{name}");
    }
    fs::write(path("plain"), "").unwrap();
    let told = end(setting.step("Pipe", json!({ "folder": granted, "name": "plain" }))).await;
    let ways = ["read", "write", "date it"].map(|way| format!("{} to {way}", path("plain").display()));
    assert_eq!(told, format!("not-refused: {}", ways.join(", ")), "a plain file opens");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_becomes_a_fifo_between_two_looks_at_it_holds_nobody_either() {
    let (_outer, granted, _) = folder();
    let setting = Setting::granted().folder(&granted, Access::ReadWrite);
    let (fifo, plain) = (granted.join("fifo"), granted.join("plain"));
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    fs::write(&plain, "").unwrap();
    let over = Arc::new(AtomicBool::new(false));
    let swapping = thread::spawn({
        let over = over.clone();
        move || {
            let mut swaps = 0;
            while !over.load(Ordering::Relaxed) {
                renameat_with(CWD, &fifo, CWD, &plain, RenameFlags::EXCHANGE).unwrap();
                swaps += 1;
            }
            swaps
        }
    });
    let ended = setting.step("Stare", json!({ "folder": granted, "name": "plain" })).await;
    over.store(true, Ordering::Relaxed);
    assert_eq!(ended, Ok(json!(null)));
    assert!(swapping.join().unwrap() > 100, "it was swapped meanwhile");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fifo_or_a_link_in_the_place_of_a_granted_folder_is_not_given_and_nobody_waits_for_it() {
    let (_outer, granted, beside) = folder();
    let (fifo, link) = (granted.join("fifo"), granted.join("link"));
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    symlink(granted.parent().unwrap(), &link).unwrap();
    for path in [&fifo, &link, &beside] {
        let setting = Setting::granted().folder(path, Access::Read);
        assert_eq!(setting.step("Inherit", json!({})).await, Ok(json!(null)), "{}", path.display());
        let lines = setting.node.lines.lock().unwrap();
        assert!(lines[0].0.starts_with(&format!("the folder {} cannot be given: ", path.display())), "{lines:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_has_64_files_open_at_once() {
    let (_outer, granted, _) = folder();
    fs::write(granted.join("plain"), "").unwrap();
    let setting = Setting::granted().folder(&granted, Access::Read);
    assert_eq!(setting.step("Clutch", json!({ "folder": granted, "name": "plain" })).await, Ok(json!(64)));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_socket_connects_listens_or_resolves() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    assert_eq!(end(Setting::granted().step("Dial", json!({ "address": address }))).await, WELL);
    assert_eq!(listener.accept().unwrap_err().kind(), ErrorKind::WouldBlock, "nobody has connected");
}
