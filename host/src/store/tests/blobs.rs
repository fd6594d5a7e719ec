//! Blobs.

use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt;
use uuid::Uuid;

use super::*;

/// The SHA-256 of "abc", from FIPS 180-2, appendix B.1.
const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

async fn places() -> (tempfile::TempDir, [Blobs; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let local = Blobs::local(folder.path().join("blobs")).unwrap();
    (folder, [local, Blobs::in_memory()])
}

#[tokio::test]
async fn a_blob_is_found_under_the_digest_of_its_content_until_it_is_deleted() {
    let (_folder, places) = places().await;
    for blobs in places {
        let digest = blobs.put("abc").await.unwrap();
        assert_eq!(digest.to_string(), ABC);
        assert_eq!(blobs.put("abc").await.unwrap(), digest);
        assert_eq!(blobs.get(&digest, 3).await.unwrap().unwrap(), "abc");
        assert!(matches!(blobs.get(&digest, 2).await, Err(Error::Encoding(_))));
        assert_eq!(blobs.length(&digest).await.unwrap(), Some(3));
        assert_eq!(blobs.get_range(&digest, 1..9).await.unwrap().unwrap(), "bc");
        blobs.delete(&digest).await.unwrap();
        blobs.delete(&digest).await.unwrap();
        assert_eq!(blobs.get(&digest, 3).await.unwrap(), None);
        assert!(!blobs.exists(&digest).await.unwrap());
    }
}

#[tokio::test]
async fn a_large_file_goes_in_and_comes_out_in_pieces() {
    let (folder, places) = places().await;
    let path = folder.path().join("large");
    let content: Vec<u8> = (0..12_000_000_u32).map(|number| (number % 251) as u8).collect();
    std::fs::write(&path, &content).unwrap();
    for (number, blobs) in places.into_iter().enumerate() {
        assert!(blobs.put_file(&path, 11_999_999).await.unwrap_err().to_string().contains("11999999"));
        let digest = blobs.put_file(&path, 12_000_000).await.unwrap();
        assert_eq!(digest, BlobDigest::of(&content));
        let (length, pieces) = blobs.stream(&digest).await.unwrap().unwrap();
        assert_eq!(length, 12_000_000);
        let pieces: Vec<_> = pieces.try_collect().await.unwrap();
        assert_eq!(pieces.concat(), content);
        let copy = folder.path().join(format!("copy-{number}"));
        assert!(blobs.copy_to(&digest, &copy).await.unwrap());
        assert_eq!(std::fs::read(&copy).unwrap(), content);
    }
    assert!(Blobs::in_memory().stream(&BlobDigest::of(b"other")).await.unwrap().is_none());
}

#[tokio::test]
async fn content_that_was_altered_is_never_taken_for_whole() {
    let (folder, [blobs, _]) = places().await;
    let content = vec![7; 3_000_000];
    let digest = blobs.put(content.clone()).await.unwrap();
    let text = digest.to_string();
    let path = folder.path().join("blobs").join(&text[..2]).join(&text);
    let mut altered = content.clone();
    altered[0] ^= 1;
    std::fs::write(path, &altered).unwrap();
    assert!(matches!(blobs.get(&digest, 3_000_000).await, Err(Error::Damaged(_))));
    let (length, mut pieces) = blobs.stream(&digest).await.unwrap().unwrap();
    let mut taken = 0;
    let ended = loop {
        match pieces.try_next().await {
            Ok(Some(piece)) => taken += piece.len() as u64,
            ended => break ended,
        }
    };
    assert!(matches!(ended, Err(Error::Damaged(_))));
    assert!(taken < length, "the last piece is held back");
    let copy = folder.path().join("copy");
    assert!(blobs.copy_to(&digest, &copy).await.is_err());
    assert!(!copy.exists());
}

#[tokio::test]
async fn a_blob_that_was_cut_off_is_put_anew() {
    let (folder, [blobs, _]) = places().await;
    let digest = blobs.put("abc").await.unwrap();
    let path = folder.path().join("blobs").join(&ABC[..2]).join(ABC);
    std::fs::write(&path, "ab").unwrap();
    assert!(matches!(blobs.get(&digest, 3).await, Err(Error::Damaged(_))));
    blobs.put("abc").await.unwrap();
    assert_eq!(blobs.get(&digest, 3).await.unwrap().unwrap(), "abc");
}

#[tokio::test]
async fn a_blob_that_was_altered_is_mended_when_it_is_put_again() {
    let (folder, [blobs, _]) = places().await;
    let content = vec![7; 6_000_000];
    let (altered, whole) = (folder.path().join("altered"), folder.path().join("whole"));
    std::fs::write(&whole, &content).unwrap();
    let digest = blobs.put(content.clone()).await.unwrap();
    let path = folder.path().join("blobs").join(&digest.to_string()[..2]).join(digest.to_string());
    for from_file in [false, true] {
        std::fs::write(&altered, vec![8; content.len()]).unwrap();
        std::fs::rename(&altered, &path).unwrap();
        assert!(matches!(blobs.get(&digest, 6_000_000).await, Err(Error::Damaged(_))));
        if from_file {
            blobs.put_file(&whole, 6_000_000).await.unwrap();
        } else {
            blobs.put(content.clone()).await.unwrap();
        }
        assert_eq!(blobs.get(&digest, 6_000_000).await.unwrap().unwrap(), content);
    }
}

#[tokio::test]
async fn a_place_belongs_to_who_said_so_first() {
    let (folder, places) = places().await;
    let [first, second] = [1, 2].map(|n| Owner { store: Uuid::from_u128(n), place: Uuid::from_u128(10 * n) });
    for blobs in places {
        assert_eq!(blobs.owner().await.unwrap(), None);
        blobs.put("abc").await.unwrap();
        assert_eq!(blobs.own(first).await.unwrap(), first);
        assert_eq!(blobs.own(second).await.unwrap(), first);
        assert_eq!(blobs.owner().await.unwrap(), Some(first));
        assert_eq!(blobs.digests().await.unwrap().len(), 1, "what says so is no blob");
        blobs.disown().await.unwrap();
        blobs.disown().await.unwrap();
        assert_eq!(blobs.own(second).await.unwrap(), second);
    }
    std::fs::write(folder.path().join("blobs/of-store"), "nobody").unwrap();
    let unreadable = Blobs::local(folder.path().join("blobs")).unwrap().owner().await.unwrap_err();
    assert!(unreadable.to_string().contains("blobs/of-store does not say whose"), "{unreadable}");
}

#[tokio::test]
async fn blobs_of_a_place_below_another_are_not_its_own() {
    let folder = tempfile::tempdir().unwrap();
    // Also where the folder is named as those are that blobs are in.
    for below in ["inner", &ABC[..2]] {
        let [outer, inner] = [folder.path().into(), folder.path().join(below)].map(|path| Blobs::local(path).unwrap());
        let digest = inner.put("abc").await.unwrap();
        assert_eq!(inner.digests().await.unwrap(), [digest].into());
        assert_eq!(outer.digests().await.unwrap(), [].into());
        let tomorrow = SystemTime::now() + Duration::from_secs(24 * 60 * 60);
        let listed = outer.put_before(digest.as_bytes()[0], tomorrow).try_collect::<Vec<_>>().await.unwrap();
        assert_eq!(listed, []);
    }
}

/// A server of S3 that has nothing, and takes uploads without ever answering them. Tells of each.
async fn silent_server() -> (String, tokio::sync::mpsc::UnboundedReceiver<()>) {
    use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (began, uploads) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let began = began.clone();
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                let mut line = String::new();
                while stream.read_line(&mut line).await.is_ok_and(|bytes| bytes > 0) {
                    if line.starts_with("PUT") {
                        began.send(()).unwrap();
                        return std::future::pending().await;
                    } else if line == "\r\n" {
                        let nothing = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n";
                        stream.write_all(nothing).await.unwrap();
                    }
                    line.clear();
                }
            });
        }
    });
    (url, uploads)
}

#[tokio::test]
async fn uploads_whose_callers_went_away_are_no_more_than_sixteen() {
    let (endpoint, mut uploads) = silent_server().await;
    let key = [("ENDPOINT", endpoint.as_str()), ("ACCESS_KEY_ID", "AKIABLOBS"), ("SECRET_ACCESS_KEY", "secret")];
    let settings = key.map(|(name, value)| (format!("MUSTER_BLOBS_{name}"), value.to_owned()));
    let blobs = Blobs::s3(&"s3://bucket".parse().unwrap(), settings.into()).unwrap();
    let put = |number: i32| {
        let blobs = blobs.clone();
        tokio::spawn(async move { blobs.put(format!("content {number}")).await })
    };
    for number in 0..16 {
        let caller = put(number);
        uploads.recv().await.unwrap();
        caller.abort();
    }
    put(16);
    let one_more = tokio::time::timeout(Duration::from_millis(300), uploads.recv()).await;
    assert!(one_more.is_err(), "one more was begun");
}

#[tokio::test]
async fn what_an_upload_left_that_a_crash_ended_is_removed_from_a_folder_a_day_later() {
    let (folder, [blobs, _]) = places().await;
    let digest = blobs.put("abc").await.unwrap();
    let beside = folder.path().join("blobs").join(&ABC[..2]).join(format!("{ABC}#1"));
    std::fs::write(&beside, "ab").unwrap();
    let (first, now) = (digest.as_bytes()[0], SystemTime::now());
    let day = Duration::from_secs(24 * 60 * 60);
    blobs.remove_leftovers(first, now - day).await.unwrap();
    assert!(beside.exists(), "it may be being written");
    blobs.remove_leftovers(first + 1, now + day).await.unwrap();
    assert!(beside.exists());
    blobs.remove_leftovers(first, now + day).await.unwrap();
    assert!(!beside.exists());
    assert_eq!(blobs.get(&digest, 3).await.unwrap().unwrap(), "abc");
}

#[tokio::test]
async fn blobs_are_listed_by_their_first_byte_and_age() {
    let (_folder, places) = places().await;
    for blobs in places {
        let digest = blobs.put("abc").await.unwrap();
        let (first, now) = (digest.as_bytes()[0], SystemTime::now());
        let day = Duration::from_secs(24 * 60 * 60);
        let listed = async |first, before| blobs.put_before(first, before).try_collect::<Vec<_>>().await.unwrap();
        assert_eq!(listed(first, now + day).await, [digest]);
        assert_eq!(listed(first, now - day).await, []);
        assert_eq!(listed(first + 1, now + day).await, []);
    }
}

#[test]
fn a_digest_is_64_lower_case_hexadecimal_digits() {
    assert_eq!(ABC.parse::<BlobDigest>().unwrap().to_string(), ABC);
    for wrong in ["", "ab", &ABC.to_uppercase(), &format!("{ABC}0"), &ABC.replace('b', "g"), &"é".repeat(32)] {
        assert!(wrong.parse::<BlobDigest>().is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn a_reset_leaves_no_blob() {
    let blobs = Blobs::in_memory();
    let digests = [blobs.put("a").await.unwrap(), blobs.put("b").await.unwrap()];
    blobs.clear().await.unwrap();
    for digest in digests {
        assert!(!blobs.exists(&digest).await.unwrap());
    }
}

#[tokio::test]
async fn no_blob_goes_while_they_are_held() {
    let (_folder, places) = places().await;
    for blobs in places {
        let (first, second) = (blobs.put("first").await.unwrap(), blobs.put("second").await.unwrap());
        assert_eq!(blobs.digests().await.unwrap(), [first, second].into());
        let (held, again) = (blobs.hold().await, blobs.clone().hold().await);
        drop(held);
        assert!(matches!(blobs.delete(&first).await, Err(Error::Held)));
        let third = blobs.put("third").await.unwrap();
        drop(again);
        blobs.delete(&first).await.unwrap();
        assert_eq!(blobs.digests().await.unwrap(), [second, third].into());
    }
}

#[tokio::test]
async fn removals_are_in_nobodys_way() {
    let (_folder, [blobs, _]) = places().await;
    let mut digests = Vec::new();
    for number in 0..50 {
        digests.push(blobs.put(format!("{number}")).await.unwrap());
    }
    let removals = digests.iter().map(|digest| blobs.delete(digest));
    futures_util::future::try_join_all(removals).await.unwrap();
    assert_eq!(blobs.digests().await.unwrap(), [].into());
}
