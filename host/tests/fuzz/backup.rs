//! Backups: who restores one was given a file by somebody.
//!
//! No alteration gets past the digest at a backup's end. So most inputs say in JSON what is in the frames, and are sealed as they are; what
//! is restored of those is what they say. The others are backups as they are written.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use muster_env::Env;
use muster_fuzz::{Json, Room, Target, run};
use muster_host::backup::{Reader, dump, fill};
use muster_host::store::{BlobDigest, Blobs, FORM, FormRecord, Import, Row, Store, Tx};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::runtime::Runtime;

use crate::{operations, scope};

/// Rows of a good input in JSON: only what is short is altered further.
const ROWS: usize = 4;
/// The longest input, which a backup as it is written has to be within.
const MOST_BYTES: usize = 32 << 10;

/// What a store and its place of blobs have.
#[derive(Default, PartialEq)]
struct Content {
    rows: Vec<Row>,
    blobs: BTreeMap<BlobDigest, Vec<u8>>,
}

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap());

/// A backup of a small state, and what it has.
static WRITTEN: LazyLock<(Vec<u8>, Content)> = LazyLock::new(|| RUNTIME.block_on(written()));

async fn written() -> (Vec<u8>, Content) {
    let (operations, administrator) = operations().await;
    let host = operations.host();
    let tags = json!([{"Key": "team", "Value": "web"}]);
    let parameter = json!({"Name": "/app/db", "Value": "x", "Type": "String", "Tags": tags});
    operations.call(("ssm", "PutParameter"), administrator, scope(), parameter).await.unwrap();
    let form = FormRecord { number: FORM, release: "0.1.0".to_owned(), renewing: None };
    host.store
        .transact(async |tx: &mut Tx| {
            tx.set_form(&form).await?;
            tx.emit(1, "parameter-changed", scope(), "/app/db", &form).await?;
            Ok(tx.at(2, "expire-parameter", scope(), "/app/db")?)
        })
        .await
        .unwrap();
    for blob in ["a blob", ""] {
        host.blobs.put(blob).await.unwrap();
    }
    let (store, mut backup) = (host.store.with_error(), Vec::new());
    dump(&store, Some(&host.blobs), &host.env, &mut backup, None).await.unwrap();
    (backup, content(&store, &host.blobs).await)
}

/// The same in JSON, some rows at a time.
fn frames() -> Vec<String> {
    let Content { rows, blobs } = &WRITTEN.1;
    // The count of events comes first. Without it none of them can have a number.
    let (counts, rows) = rows.split_at(rows.iter().take_while(|(key, _)| key[0] == b'0').count());
    let frames = |some: &[Row]| {
        let rows: Vec<Value> = counts.iter().chain(some).map(|(key, value)| json!([text(key), text(value)])).collect();
        let head = json!({
            "muster": "0.1.0", "engine": "redb", "begun_millis": 1_767_225_600_000_u64, "rows_format": 1, "blobs": true,
        });
        let mut frames = vec![json!({"head": head}), json!({"rows": rows})];
        frames.extend(blobs.values().map(|blob| json!({"blob": [text(blob)], "bytes": blob.len()})));
        Value::from(frames).to_string()
    };
    rows.chunks(ROWS).map(frames).collect()
}

#[test]
fn a_backup_is_restored_as_it_says_or_refused() {
    assert!(WRITTEN.0.len() <= MOST_BYTES);
    let frames = frames();
    let good = move |rng: &mut muster_fuzz::Rng| match rng.u8(..4) {
        0 => WRITTEN.0.clone(),
        _ => frames[rng.usize(..frames.len())].clone().into_bytes(),
    };
    run(&Target {
        name: "backup",
        good: Box::new(good),
        words: &[
            "muster-backup\n",
            "\0\u{1}",
            "head",
            "rows",
            "blob",
            "bytes",
            "kind",
            "content",
            "H",
            "R",
            "B",
            "P",
            "E",
            "!",
            "engine",
            "rows_format",
            "blobs",
            // The number of the next event, an event, and rows that are an engine's or a store's own.
            "0e",
            "e\0\0\0\0\0\0\0\u{1}",
            "0i",
            "0f",
            "rthis-store\0\u{1}blobs\0\u{1}",
            "rplugin-versions\0\u{1}",
            "\u{dd}\u{ff}\u{ff}\u{ff}\u{ff}",
            "\u{c1}",
        ],
        json: Json::Whole,
        most_bytes: MOST_BYTES,
        // A store in memory begins with some pages and tables of them, a frame that says it is long with a megabyte, and a list of a
        // record likewise.
        room: Room { times: 64, bytes: 16 << 20 },
        takes: |input| match serde_json::from_slice::<Value>(input) {
            Ok(frames) => sealed(&frames).is_some_and(|(backup, said)| RUNTIME.block_on(is_kept(&backup, &said))),
            Err(_) => is_as_written(input),
        },
    });
}

fn is_as_written(backup: &[u8]) -> bool {
    let is_restored = RUNTIME.block_on(restored(backup)).is_some();
    assert!(!is_restored || WRITTEN.0 == backup, "an altered one is restored");
    is_restored
}

/// Whether it is restored: then it is what it said, and is so again in a backup of it.
async fn is_kept(backup: &[u8], said: &Content) -> bool {
    let Some((store, blobs)) = restored(backup).await else { return false };
    assert!(content(&store, &blobs).await == *said, "it is not what it said");
    for table in muster_host::tables() {
        // Rows need not be records of anything. They are read all the same.
        let _ = table.verify(&store).await;
    }
    let mut again = Vec::new();
    // Refused where a record refers to a blob that is not there.
    if dump(&store, Some(&blobs), &Env::simulated(1, 0), &mut again, None).await.is_ok() {
        let (store, blobs) = restored(&again).await.expect("what was written is whole");
        assert!(content(&store, &blobs).await == *said, "it is not what it was");
    }
    true
}

async fn restored(backup: &[u8]) -> Option<(Store, Blobs)> {
    let mut reader = Reader::open(backup).await.ok()?;
    let blobs = Blobs::in_memory();
    // Another file each time: what began to be written is written, whoever failed meanwhile.
    let waiting = tempfile::NamedTempFile::new().unwrap().into_temp_path();
    let filled = fill(&mut reader, Import::in_memory().unwrap(), &blobs, &waiting, false).await;
    // Blobs are put by tasks of their own, where a panic is one more error.
    filled.inspect_err(|why| assert!(!why.contains("panicked"), "{why}")).ok().map(|store| (store, blobs))
}

async fn content(store: &Store, blobs: &Blobs) -> Content {
    let mut content = Content::default();
    let mut export = store.export().await.unwrap();
    while let Some(rows) = export.next().await.unwrap() {
        content.rows.extend(rows);
    }
    for digest in blobs.digests().await.unwrap() {
        let blob = blobs.get(&digest, u64::MAX).await.unwrap().unwrap();
        content.blobs.insert(digest, blob.to_vec());
    }
    content
}

/// The backup of frames, with lengths and an end that are right, and what it says; none where these are no frames.
fn sealed(frames: &Value) -> Option<(Vec<u8>, Content)> {
    let mut backup = b"muster-backup\n\0\x01".to_vec();
    let (mut said, mut blobs, mut blob_bytes) = (Content::default(), 0_u64, 0_u64);
    for frame in frames.as_array()? {
        if let Some(head) = frame.get("head") {
            put(&mut backup, b'H', head.to_string().as_bytes());
        } else if let Some(rows) = frame.get("rows") {
            let mut content = Vec::new();
            for row in rows.as_array()? {
                let (key, value) = (bytes(&row[0])?, bytes(&row[1])?);
                content.extend(u16::try_from(key.len()).ok()?.to_be_bytes());
                content.extend(u32::try_from(value.len()).ok()?.to_be_bytes());
                content.extend_from_slice(&key);
                content.extend_from_slice(&value);
                said.rows.push((key, value));
            }
            put(&mut backup, b'R', &content);
        } else if let Some(pieces) = frame.get("blob") {
            let pieces: Vec<Vec<u8>> = pieces.as_array()?.iter().map(bytes).collect::<Option<_>>()?;
            let (content, length) = (pieces.concat(), frame["bytes"].as_u64()?);
            let digest = BlobDigest::of(&content);
            put(&mut backup, b'B', &[digest.as_bytes().as_slice(), &length.to_be_bytes()].concat());
            // As a writer does, nothing for an empty one.
            for piece in pieces.iter().filter(|piece| !piece.is_empty()) {
                put(&mut backup, b'P', piece);
            }
            said.blobs.insert(digest, content);
            (blobs, blob_bytes) = (blobs + 1, blob_bytes.saturating_add(length));
        } else {
            let kind = *bytes(&frame["kind"])?.first()?;
            put(&mut backup, kind, &bytes(&frame["content"])?);
        }
    }
    backup.push(b'E');
    backup.extend(56_u32.to_be_bytes());
    for count in [said.rows.len() as u64, blobs, blob_bytes] {
        backup.extend(count.to_be_bytes());
    }
    let digest = Sha256::digest(&backup);
    backup.extend_from_slice(&digest);
    Some((backup, said))
}

/// One frame more.
fn put(backup: &mut Vec<u8>, kind: u8, content: &[u8]) {
    backup.push(kind);
    backup.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
    backup.extend_from_slice(content);
}

/// Bytes as characters, and back: of a character that is no byte, the last eight bits.
fn text(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn bytes(text: &Value) -> Option<Vec<u8>> {
    Some(text.as_str()?.chars().map(|character| u32::from(character).to_be_bytes()[3]).collect())
}
