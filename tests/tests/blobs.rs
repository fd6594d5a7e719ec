//! Blobs in a bucket of a real server.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt as _;
use muster_host::store::{BlobDigest, Blobs, Error, Owner, Reached};
use muster_tests::s3::{BUCKET, S3};
use muster_tests::{Muster, plugins};

/// More than a part of an upload, and no whole number of parts.
const LARGE: usize = 20_000_001;

fn blobs(s3: &S3, url: &str) -> Blobs {
    Blobs::s3(&url.parse().unwrap(), s3.settings().into_iter().collect()).unwrap()
}

fn large() -> Vec<u8> {
    (0..LARGE).map(|number| (number % 251) as u8).collect()
}

async fn pieces(blobs: &Blobs, digest: &BlobDigest) -> (u64, usize, Result<(), Error>) {
    let (length, mut pieces) = blobs.stream(digest).await.unwrap().unwrap();
    let mut taken = 0;
    loop {
        match pieces.try_next().await {
            Ok(Some(piece)) => taken += piece.len(),
            Ok(None) => return (length, taken, Ok(())),
            Err(error) => return (length, taken, Err(error)),
        }
    }
}

#[tokio::test]
async fn a_bucket_keeps_blobs_as_a_folder_does() {
    let mut s3 = S3::start();
    let blobs = self::blobs(&s3, &format!("s3://{BUCKET}/hosts/one"));
    assert_eq!(blobs.reached().await, Reached::Yes);

    let digest = blobs.put("abc").await.unwrap();
    assert_eq!(blobs.put("abc").await.unwrap(), digest);
    let object = format!("hosts/one/{}/{digest}", &digest.to_string()[..2]);
    assert_eq!(s3.objects(), [object.as_str()]);
    assert_eq!(blobs.get(&digest, 3).await.unwrap().unwrap(), "abc");
    assert!(matches!(blobs.get(&digest, 2).await, Err(Error::Encoding(_))));
    assert_eq!(blobs.length(&digest).await.unwrap(), Some(3));
    assert_eq!(blobs.get_range(&digest, 1..9).await.unwrap().unwrap(), "bc");
    assert_eq!(blobs.get_range(&digest, 5..9).await.unwrap().unwrap(), "");
    let other = self::blobs(&s3, &format!("s3://{BUCKET}/hosts/two"));
    assert!(!other.exists(&digest).await.unwrap(), "another prefix has other blobs");

    s3.damage(&object);
    assert!(matches!(blobs.get(&digest, 3).await, Err(Error::Damaged(_))));
    s3.damage(&object);
    assert_eq!(blobs.get(&digest, 3).await.unwrap().unwrap(), "abc");

    let tomorrow = SystemTime::now() + Duration::from_secs(24 * 60 * 60);
    let listed = async |before| {
        let first = digest.as_bytes()[0];
        blobs.put_before(first, before).try_collect::<Vec<_>>().await.unwrap()
    };
    assert_eq!(listed(tomorrow).await, [digest]);
    assert_eq!(listed(SystemTime::UNIX_EPOCH).await, []);

    blobs.delete(&digest).await.unwrap();
    blobs.delete(&digest).await.unwrap();
    assert_eq!(s3.objects(), [""; 0]);
    assert_eq!(blobs.get(&digest, 3).await.unwrap(), None);
    assert!(blobs.stream(&digest).await.unwrap().is_none());
    assert_eq!(blobs.get_range(&digest, 0..1).await.unwrap(), None);
    assert!(!blobs.exists(&digest).await.unwrap());

    // A server that is gone is told as that, and is there again without another start.
    s3.stop();
    let gone = [blobs.put("abc").await.map(drop), blobs.get(&digest, 3).await.map(drop), blobs.delete(&digest).await];
    for gone in gone {
        assert!(matches!(gone, Err(Error::Blobs(_))), "{gone:?}");
    }
    assert!(matches!(blobs.reached().await, Reached::No(_)));
    s3.start_again();
    assert_eq!(blobs.put("abc").await.unwrap(), digest);
    assert_eq!(blobs.get(&digest, 3).await.unwrap().unwrap(), "abc");
}

#[tokio::test]
async fn of_those_who_make_a_bucket_theirs_at_once_one_does() {
    let s3 = S3::start();
    let url = format!("s3://{BUCKET}/hosts");
    let mut all = Vec::new();
    for number in 0..8 {
        let (blobs, id) = (self::blobs(&s3, &url), number.to_string().repeat(32).parse().unwrap());
        all.push(tokio::spawn(async move { blobs.own(Owner { store: id, place: id }).await.unwrap() }));
    }
    let mut owners = Vec::new();
    for one in all {
        owners.push(one.await.unwrap());
    }
    assert_eq!(owners, [owners[0]; 8]);
    assert_eq!(s3.objects(), ["hosts/of-store"]);
    assert_eq!(self::blobs(&s3, &url).owner().await.unwrap(), Some(owners[0]));
    assert_eq!(self::blobs(&s3, &format!("{url}/below")).owner().await.unwrap(), None);

    // It is another store's for a host that begins.
    let settings = s3.settings();
    let settings: Vec<_> = settings.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let folder = tempfile::tempdir().unwrap();
    let refused = Muster::start_in(&folder.path().join("data"), "serve", &["--blobs", &url], &settings).err().unwrap();
    assert!(
        refused.stderr.contains(&format!("the blobs in {url} are those of the store {}", owners[0].store)),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_bucket_without_conditions_is_made_a_stores_own_too() {
    let s3 = S3::start();
    let url = format!("s3://{BUCKET}/hosts").parse().unwrap();
    let mut settings: std::collections::BTreeMap<_, _> = s3.settings().into_iter().collect();
    settings.insert("AWS_CONDITIONAL_PUT".to_owned(), "disabled".to_owned());
    let blobs = Blobs::s3(&url, settings).unwrap();
    let [first, second] = ["1", "2"].map(|id| {
        let id = id.repeat(32).parse().unwrap();
        Owner { store: id, place: id }
    });
    let own = blobs.own(first).await.unwrap();
    assert_eq!(own.store, first.store);
    assert_eq!(blobs.own(second).await.unwrap(), own);
    // Two hosts of the store say the same, where neither finds it said before.
    blobs.disown().await.unwrap();
    assert_eq!(blobs.own(Owner { place: second.place, ..first }).await.unwrap(), own);
}

#[test]
fn a_host_that_was_given_another_folder_of_blobs_than_the_others_of_its_store_does_not_start() {
    let store = muster_test_postgres::shared().database();
    let store = [("MUSTER_STORE", store.as_str())];
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = ["first", "second"].map(|name| folder.path().join(name));
    let _host = Muster::start_in(&first, "serve", &[], &store).unwrap();
    let owner = std::fs::read_to_string(first.join("blobs/of-store")).unwrap();
    let place = owner.trim().split(' ').nth(1).unwrap();
    let refused = Muster::start_in(&second, "serve", &[], &store).err().unwrap();
    let why = format!("in the place {place}, and {} is not that", second.join("blobs").display());
    assert!(refused.stderr.contains(&why) && refused.stderr.contains("--blobs"), "{refused:?}");

    std::fs::remove_dir(second.join("blobs")).unwrap();
    std::os::unix::fs::symlink(first.join("blobs"), second.join("blobs")).unwrap();
    std::fs::copy(first.join("host.key"), second.join("host.key")).unwrap();
    Muster::start_in(&second, "serve", &[], &store).unwrap();
}

#[tokio::test]
async fn large_content_goes_up_in_parts_and_leaves_nothing_where_it_fails() {
    let s3 = S3::start();
    let blobs = self::blobs(&s3, &format!("s3://{BUCKET}/hosts"));
    let folder = tempfile::tempdir().unwrap();
    let (path, content) = (folder.path().join("large"), large());
    std::fs::write(&path, &content).unwrap();

    // As it goes up from a file and from memory, and comes down in each way.
    let digest = blobs.put_file(&path, LARGE as u64).await.unwrap();
    assert_eq!(digest, BlobDigest::of(&content));
    assert_eq!(blobs.get(&digest, LARGE as u64).await.unwrap().unwrap(), content);
    blobs.delete(&digest).await.unwrap();
    assert_eq!(blobs.put(content.clone()).await.unwrap(), digest);
    let (length, taken, ended) = pieces(&blobs, &digest).await;
    assert_eq!((length, taken), (LARGE as u64, LARGE));
    ended.unwrap();
    let range = 9_999_990..10_000_010;
    let part = blobs.get_range(&digest, 9_999_990..10_000_010).await.unwrap().unwrap();
    assert_eq!(part, content[range]);
    let copy = folder.path().join("copy");
    assert!(blobs.copy_to(&digest, &copy).await.unwrap());
    assert_eq!(std::fs::read(&copy).unwrap(), content);

    // Damaged behind Muster's back, it is never taken for whole.
    let object = format!("hosts/{}/{digest}", &digest.to_string()[..2]);
    s3.damage(&object);
    let (length, taken, ended) = pieces(&blobs, &digest).await;
    assert!(matches!(ended, Err(Error::Damaged(_))), "{ended:?}");
    assert!((taken as u64) < length, "the last piece is held back");
    let second = folder.path().join("second");
    assert!(matches!(blobs.copy_to(&digest, &second).await, Err(Error::Damaged(_))));
    assert!(!second.exists());

    // A caller who goes away at any moment leaves the whole blob or nothing, and no upload that goes on for ever.
    for millis in [1, 100, 200, 300, 500] {
        blobs.delete(&digest).await.unwrap();
        let _ = tokio::time::timeout(Duration::from_millis(millis), blobs.put(content.clone())).await;
        let until = SystemTime::now() + Duration::from_secs(60);
        while !s3.uploads().is_empty() {
            assert!(SystemTime::now() < until, "the upload does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        if let Some(kept) = blobs.get(&digest, LARGE as u64).await.unwrap() {
            assert_eq!(kept, content);
        }
    }
}

#[tokio::test]
async fn what_an_upload_left_that_never_ended_is_removed_and_nobody_elses() {
    let s3 = S3::start();
    let blobs = self::blobs(&s3, &format!("s3://{BUCKET}/hosts"));
    let [ours, later, others] =
        ["hosts/ab/", "hosts/ac/", "else/ab/"].map(|folder| format!("{folder}{}", "ab".repeat(32)));
    let stranger = "hosts/ab/of-somebody-else".to_owned();
    for object in [&ours, &later, &others, &stranger] {
        s3.leave_upload(object);
    }
    let (yesterday, tomorrow) = {
        let day = Duration::from_secs(24 * 60 * 60);
        (SystemTime::now() - day, SystemTime::now() + day)
    };
    blobs.remove_leftovers(0xab, yesterday).await.unwrap();
    assert_eq!(s3.uploads().len(), 4, "they may yet end");
    blobs.remove_leftovers(0xab, tomorrow).await.unwrap();
    let mut left = s3.uploads();
    left.sort();
    assert_eq!(left, [others, stranger, later]);
}

#[tokio::test]
async fn a_bucket_that_is_not_there_or_lets_nobody_in_is_told_as_that() {
    let s3 = S3::start();
    let missing = blobs(&s3, "s3://other-bucket/hosts").reached().await;
    assert!(matches!(&missing, Reached::Refused(why) if why.contains("s3://other-bucket/hosts")), "{missing:?}");
    let mut settings = s3.settings();
    settings[2].1 = "wrong".to_owned();
    let url = format!("s3://{BUCKET}").parse().unwrap();
    let refused = Blobs::s3(&url, settings.into_iter().collect()).unwrap().reached().await;
    assert!(matches!(&refused, Reached::Refused(why) if !why.contains("wrong")), "{refused:?}");

    let folder = tempfile::tempdir().unwrap();
    let settings = s3.settings();
    let settings: Vec<_> = settings.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let serve = ["--blobs", "s3://other-bucket/hosts"];
    let not_started = Muster::start_in(&folder.path().join("data"), "serve", &serve, &settings).err().unwrap();
    assert!(not_started.stderr.contains("there is no bucket for s3://other-bucket/hosts"), "{not_started:?}");
}

#[test]
fn a_host_keeps_plugins_in_a_bucket_and_goes_on_without_it() {
    let mut s3 = S3::start();
    let scratch = tempfile::tempdir().unwrap();
    let [component, second] = ["first.wasm", "second.wasm"].map(|name| scratch.path().join(name));
    plugins::build("plugins/examples/disk-usage", &component);
    plugins::build("plugins/examples/port-range", &second);
    let models = plugins::models(scratch.path());
    let [component, second, models] = [&component, &second, &models].map(|path| path.to_str().unwrap());
    let user = String::from_utf8(Command::new("id").arg("-un").output().unwrap().stdout).unwrap();

    let data_dir = scratch.path().join("data");
    let mut settings = s3.settings();
    settings.push(("MUSTER_BLOBS".to_owned(), format!("s3://{BUCKET}/fleet")));
    // As it is in the shell of somebody who uses a host.
    settings.push(("AWS_ENDPOINT_URL".to_owned(), "http://127.0.0.1:9".to_owned()));
    let settings: Vec<_> = settings.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut muster = Muster::start_in(&data_dir, "up", &[], &settings).unwrap();
    let digest = muster.python("blobs.py", &["prepare", component, models, user.trim()]);
    let digest = digest.trim().trim_start_matches("sha256:");
    let object = format!("fleet/{}/{digest}", &digest[..2]);
    assert!(s3.objects().contains(&object), "{object} is not among {:?}", s3.objects());
    assert!(!data_dir.join("blobs").exists());

    // No node takes what is damaged.
    s3.damage(&object);
    let failed = muster.python("blobs.py", &["run", "Failed"]);
    assert!(failed.contains("could not be fetched"), "{failed}");
    s3.damage(&object);
    assert!(muster.python("blobs.py", &["run", "Success"]).contains("% full"));

    // Without the server: what needs no blob goes on, what needs one says why it does not.
    s3.stop();
    muster.python("blobs.py", &["without"]);
    let refused = muster.python("blobs.py", &["upload", second, models, "ServiceUnavailable"]);
    assert!(refused.starts_with("503") && refused.contains("large content"), "{refused}");
    muster.python("blobs.py", &["run", "Success"]);
    assert_eq!(muster.stop(), Some(0));
    let mut muster = Muster::start_in(&data_dir, "up", &[], &settings).unwrap();
    muster.python("blobs.py", &["without"]);

    // And with it again.
    s3.start_again();
    muster.python("blobs.py", &["upload", second, models]);
    let digest = muster_digest(Path::new(second));
    assert!(s3.objects().contains(&format!("fleet/{}/{digest}", &digest[..2])));
    muster.python("blobs.py", &["run", "Success"]);
    assert_eq!(muster.stop(), Some(0));
}

fn muster_digest(file: &Path) -> String {
    BlobDigest::of(&std::fs::read(file).unwrap()).to_string()
}
