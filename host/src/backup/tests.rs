//! Backups that are whole, and those that are not.

use std::path::Path;
use std::time::Duration;

use muster_env::Env;
use proptest::prelude::*;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::create::dump;
use super::format::{Counts, Unreadable};
use super::reader::Reader;
use super::restore::fill;
use super::{RestoreArgs, StateArgs, restore};
use crate::admin::{Admin, ask_for_backup};
use crate::audit::Trail;
use crate::blobs;
use crate::hosts::Member;
use crate::operation::Host;
use crate::plugins::{Engine, PLUGIN_VERSIONS, PluginVersionRecord};
use crate::secrets::Keys;
use crate::store::{Blobs, HostScope, Import, Record, Row, Store, Table, Tx};

#[derive(serde::Serialize, serde::Deserialize)]
struct TextRecord {
    text: String,
}

impl Record for TextRecord {
    const VERSION: u8 = 1;
}

static TEXTS: Table<HostScope, u64, TextRecord> = Table::new("texts");

async fn put(store: &Store, number: u64, bytes: usize) {
    let text = TextRecord { text: "x".repeat(bytes) };
    store.transact(async |tx| tx.put(&TEXTS, &HostScope, &number, &text).await).await.unwrap();
}

async fn rows(store: &Store) -> Vec<Row> {
    let mut export = store.export().await.unwrap();
    let mut rows = Vec::new();
    while let Some(piece) = export.next().await.unwrap() {
        rows.extend(piece);
    }
    rows
}

async fn written(store: &Store, blobs: Option<&Blobs>) -> Vec<u8> {
    let mut backup = Vec::new();
    dump(store, blobs, &Env::simulated(1, 1_767_225_600_000), &mut backup, None).await.unwrap();
    backup
}

/// A backup of a few hundred bytes with everything in it.
async fn small() -> Vec<u8> {
    let (store, blobs) = (Store::in_memory().unwrap(), Blobs::in_memory());
    put(&store, 1, 20).await;
    put(&store, 2, 0).await;
    blobs.put("a blob").await.unwrap();
    blobs.put("").await.unwrap();
    written(&store, Some(&blobs)).await
}

async fn read(backup: &[u8]) -> Result<Counts, Unreadable> {
    let mut reader = Reader::open(backup).await?;
    while reader.next().await?.is_some() {}
    assert!(reader.next().await?.is_none());
    Ok(reader.counts())
}

#[tokio::test]
async fn a_restored_store_has_every_row_and_every_blob() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("state.redb")).unwrap();
    let blobs = Blobs::local(folder.path().join("blobs")).unwrap();
    for number in 0..30 {
        put(&store, number, 200_000).await;
    }
    let mut kept = Vec::new();
    for content in [Vec::new(), b"abc".to_vec(), vec![7; 3_000_000]] {
        kept.push((blobs.put(content.clone()).await.unwrap(), content));
    }
    let backup = written(&store, Some(&blobs)).await;
    let rows_before = rows(&store).await;
    let counts = Counts { rows: rows_before.len() as u64, blobs: 3, blob_bytes: 3_000_003 };
    assert_eq!(read(&backup).await.unwrap(), counts);

    let restored_blobs = Blobs::local(folder.path().join("restored")).unwrap();
    let waiting = folder.path().join("waiting");
    let mut reader = Reader::open(backup.as_slice()).await.unwrap();
    assert_eq!((reader.head().engine.as_str(), reader.head().begun_millis), ("redb", 1_767_225_600_000));
    let restored = fill(&mut reader, Import::in_memory().unwrap(), &restored_blobs, &waiting, false).await.unwrap();
    assert_eq!(rows(&restored).await, rows_before);
    for (digest, content) in kept {
        assert_eq!(restored_blobs.get(&digest, 10_000_000).await.unwrap().unwrap(), content);
    }
    assert!(!waiting.exists());

    let without = written(&store, None).await;
    assert_eq!(read(&without).await.unwrap(), Counts { blobs: 0, blob_bytes: 0, ..counts });
}

#[tokio::test]
async fn a_backup_that_is_cut_anywhere_is_not_whole() {
    let backup = small().await;
    assert_eq!(read(&backup).await.unwrap().blobs, 2);
    for length in 0..backup.len() {
        match (read(&backup[..length]).await, length) {
            (Err(Unreadable::Foreign), ..14) | (Err(Unreadable::CutOff), 14..) => {}
            (other, _) => panic!("{length} of {} bytes: {other:?}", backup.len()),
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_backup_is_said() {
    let backup = small().await;
    let with = |at: usize, bytes: &[u8]| {
        let mut other = backup.clone();
        other[at..at + bytes.len()].copy_from_slice(bytes);
        other
    };
    let head = backup.windows(16).position(|bytes| bytes == b"\"rows_format\":1,").unwrap();
    let more = [backup.as_slice(), b"\n"].concat();
    let failed = [&backup[..backup.len() - 61], b"!\0\0\0\x0bno more ink"].concat();
    let rows: [(&[u8], &str); 8] = [
        (b"PK\x03\x04 is a zip file", "it is not a backup of Muster"),
        (&with(14, &[0, 2]), "it has version 2 of a backup's form, written by a newer Muster; this one reads up to 1"),
        (
            &with(head + 14, b"9"),
            "its rows have version 9 of their form, written by a newer Muster; this one knows up to 1",
        ),
        // Four gigabytes, of which no byte is there.
        (&with(17, &[0xFF; 4]), "it was altered: a part is longer than parts are"),
        (
            &with(backup.len() - 1, &[backup[backup.len() - 1] ^ 1]),
            "it was altered: its content is not what its digest says",
        ),
        (&with(backup.len() - 33, &[9]), "it was altered: its content is not what its digest says"),
        (&more, "it was altered: something follows its end"),
        (&failed, "it was never whole: no more ink"),
    ];
    for (bytes, why) in rows {
        assert_eq!(read(bytes).await.unwrap_err().to_string(), why);
    }
}

proptest! {
    #[test]
    fn a_backup_with_any_byte_changed_is_refused(at in any::<prop::sample::Index>(), change in 1..=u8::MAX) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let mut backup = small().await;
            let at = at.index(backup.len());
            backup[at] ^= change;
            assert!(!matches!(read(&backup).await, Ok(_) | Err(Unreadable::Io(_))), "byte {at}");
        });
    }

    #[test]
    fn whatever_follows_the_beginning_of_a_backup_is_refused(content in prop::collection::vec(any::<u8>(), 0..300), frames in any::<bool>()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let backup = small().await;
            // After the version, or after the head as well.
            let head = 21 + u32::from_be_bytes(backup[17..21].try_into().unwrap()) as usize;
            let kept = if frames { head } else { 16 };
            let hostile = [&backup[..kept], content.as_slice()].concat();
            assert!(!matches!(read(&hostile).await, Ok(_) | Err(Unreadable::Io(_))));
        });
    }
}

#[tokio::test]
async fn a_damaged_blob_fails_the_backup_and_whoever_reads_it_learns_why() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::local(folder.path()).unwrap();
    let digest = blobs.put("a blob").await.unwrap().to_string();
    std::fs::write(folder.path().join(&digest[..2]).join(&digest), "a bulb").unwrap();
    let mut backup = Vec::new();
    let store = Store::in_memory().unwrap();
    let why = dump(&store, Some(&blobs), &Env::system(), &mut backup, None).await.unwrap_err();
    assert!(why.contains("the content of the blob"), "{why}");
    let unreadable = read(&backup).await.unwrap_err();
    assert_eq!(unreadable.to_string(), format!("it was never whole: {why}"));
}

#[tokio::test]
async fn a_backup_without_a_blob_that_the_state_refers_to_is_not_made() {
    let (store, blobs) = (Store::in_memory().unwrap(), Blobs::in_memory());
    let digest = blobs.put("a component").await.unwrap();
    let version = PluginVersionRecord {
        digest: digest.to_string(),
        component_bytes: 1,
        manifest: String::new(),
        imports: Vec::new(),
        kinds: Vec::new(),
        published_millis: 0,
        published_by: String::new(),
    };
    let refer = async |tx: &mut Tx| tx.put(&PLUGIN_VERSIONS, &HostScope, &("acme/disk", "1.0.0"), &version).await;
    store.transact(refer).await.unwrap();
    written(&store, Some(&blobs)).await;
    blobs.delete(&digest).await.unwrap();
    let why = dump(&store, Some(&blobs), &Env::system(), &mut Vec::new(), None).await.unwrap_err();
    assert!(why.contains(&digest.to_string()), "{why}");
    written(&store, None).await;
}

#[tokio::test]
async fn a_backup_has_no_blobs_of_another_store() {
    let (store, other, blobs) = (Store::in_memory().unwrap(), Store::in_memory().unwrap(), Blobs::in_memory());
    blobs::settle(&other, &Env::system(), &blobs).await.unwrap();
    let why = dump(&store, Some(&blobs), &Env::system(), &mut Vec::new(), None).await.unwrap_err();
    assert!(why.contains("--blobs"), "{why}");
}

#[tokio::test]
async fn what_is_restored_is_another_store_and_takes_no_place_from_one_unless_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let [file, data_dir, third] = ["backup", "second", "third"].map(|name| folder.path().join(name));
    let store = Store::open(folder.path().join("state.redb")).unwrap();
    put(&store, 1, 100).await;
    let blobs = Blobs::local(folder.path().join("blobs")).unwrap();
    let digest = blobs.put("a blob").await.unwrap();
    blobs::settle(&store, &Env::system(), &blobs).await.unwrap();
    let owner = blobs.owner().await.unwrap().unwrap();
    std::fs::write(&file, written(&store, Some(&blobs)).await).unwrap();

    // A drill that was given the place of the store that lives.
    std::fs::create_dir(&data_dir).unwrap();
    std::os::unix::fs::symlink(folder.path().join("blobs"), data_dir.join("blobs")).unwrap();
    let restored = async |data_dir: &Path, take_over_blobs| {
        let state = StateArgs { data_dir: data_dir.to_owned(), store: None, blobs: None };
        restore::restore(&RestoreArgs { file: file.clone(), state, take_over_blobs }).await
    };
    let refused = restored(&data_dir, false).await.unwrap_err();
    assert!(refused.contains(&owner.store.to_string()) && refused.contains("--take-over-blobs"), "{refused}");
    assert!(Store::open(data_dir.join("state.redb")).is_err(), "it is half restored");
    assert_eq!(blobs.owner().await.unwrap(), Some(owner));

    // With a place of its own, or that of a store that is gone.
    for (data_dir, take_over) in [(&third, false), (&data_dir, true)] {
        restored(data_dir, take_over).await.unwrap();
        let second = Store::open(data_dir.join("state.redb")).unwrap();
        let blobs = Blobs::local(data_dir.join("blobs")).unwrap();
        let own = blobs.owner().await.unwrap().unwrap();
        assert!(own.store != owner.store && own.place != owner.place);
        blobs::check(&second, &blobs).await.unwrap();
        assert_eq!(blobs.get(&digest, 10).await.unwrap().unwrap(), "a blob");
    }
    assert!(blobs::check(&store, &blobs).await.is_err(), "it was taken from this one");
}

#[tokio::test(start_paused = true)]
async fn who_does_not_read_does_not_hold_a_state_for_ever() {
    let store = Store::in_memory().unwrap();
    put(&store, 1, 100_000).await;
    let (to, _nobody) = tokio::io::duplex(1024);
    let why = dump(&store, None, &Env::system(), to, Some(Duration::from_secs(60))).await.unwrap_err();
    assert!(why.contains("who asked for the backup does not read it"), "{why}");
}

fn host(folder: &Path) -> Host {
    Host {
        store: Store::open(folder.join("state.redb")).unwrap().with_error(),
        blobs: Blobs::local(folder.join("blobs")).unwrap(),
        env: Env::system(),
        keys: Keys::random(&Env::system()),
        plugins: Engine::new(Vec::new()),
        issuers: crate::access::Issuers::default(),
        member: Member::new(uuid::Uuid::nil(), "http://127.0.0.1", true),
    }
}

#[tokio::test]
async fn a_host_answers_its_owner_at_the_socket_in_its_folder_however_long_the_folders_name_is() {
    use std::os::unix::fs::PermissionsExt as _;
    for long in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join(if long { "d".repeat(150) } else { "d".to_owned() });
        assert!(ask_for_backup(&folder, true).await.unwrap().is_none(), "there is no folder");
        std::fs::create_dir(&folder).unwrap();
        assert!(ask_for_backup(&folder, true).await.unwrap().is_none(), "there is no host");
        let host = host(&folder);
        put(&host.store.with_error(), 1, 100).await;
        host.blobs.put("a blob").await.unwrap();
        let admin = Admin::start(host.clone(), trail(&host), &folder).unwrap();
        let mode = std::fs::metadata(folder.join("admin.sock")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);

        for (blobs, expected) in [(true, 1), (false, 0)] {
            let mut backup = Vec::new();
            ask_for_backup(&folder, blobs).await.unwrap().unwrap().read_to_end(&mut backup).await.unwrap();
            assert_eq!(read(&backup).await.unwrap().blobs, expected);
        }
        // Of a host that was killed the socket stays, and nobody listens.
        admin.stop().await;
        drop(std::os::unix::net::UnixListener::bind(short(&folder).join("admin.sock")).unwrap());
        assert!(ask_for_backup(&folder, true).await.unwrap().is_none());
        let admin = Admin::start(host.clone(), trail(&host), &folder).unwrap();
        assert!(ask_for_backup(&folder, true).await.unwrap().is_some());
        admin.stop().await;
        assert!(!folder.join("admin.sock").exists());
    }
}

fn trail(host: &Host) -> Trail {
    Trail::new(host.store.clone(), host.env.clone())
}

/// Another name for a folder, which is short.
fn short(folder: &Path) -> std::path::PathBuf {
    let beside = folder.parent().unwrap().join("s");
    std::os::unix::fs::symlink(folder, &beside).unwrap();
    beside
}

#[tokio::test]
async fn what_is_no_request_is_refused_in_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let host = host(folder.path());
    let admin = Admin::start(host.clone(), trail(&host), folder.path()).unwrap();
    for request in ["\n", "{}\n", "{\"backup\":{}}\n", &"x".repeat(70_000), "{\"empty\":{}}\n"] {
        let mut socket = tokio::net::UnixStream::connect(folder.path().join("admin.sock")).await.unwrap();
        // It may be closed before all of it is written.
        let _ = socket.write_all(request.as_bytes()).await;
        let mut answer = Vec::new();
        let _ = socket.read_to_end(&mut answer).await;
        let answer: serde_json::Value = serde_json::from_slice(&answer).unwrap();
        assert!(answer["error"].as_str().unwrap().contains("does not know this request"), "{answer}");
    }
    admin.stop().await;
}
