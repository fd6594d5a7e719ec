use std::sync::{Arc, Mutex};

use muster_host::api::{ApiOptions, UPLOAD_BYTES};
use muster_host::operation::{Ctx, Registry, Resource, Result};
use muster_types::Upload;
use muster_types::muster::{UploadPluginRequest, UploadPluginResponse};

use crate::host::{InProcess, Request};

/// What the operation was given, and what was in the file.
type Seen = Arc<Mutex<Vec<(Upload, Vec<u8>)>>>;

struct Fixture {
    host: InProcess,
    seen: Seen,
    folder: tempfile::TempDir,
}

impl Fixture {
    async fn start() -> Self {
        let seen = Seen::default();
        let mut registry = Registry::new();
        let seeing = Arc::clone(&seen);
        let upload = move |_: Ctx, request: UploadPluginRequest| {
            let content = std::fs::read(&request.body.path).unwrap();
            seeing.lock().unwrap().push((request.body, content));
            async { Result::Ok(UploadPluginResponse::default()) }
        };
        registry.operation(upload).touches(async |_, _| Ok(vec![Resource::any()]));
        let folder = tempfile::tempdir().unwrap();
        let options = ApiOptions { spool_folder: folder.path().to_owned(), ..ApiOptions::default() };
        Self { host: InProcess::with(registry, options).await, seen, folder }
    }

    fn is_empty(&self) -> bool {
        std::fs::read_dir(self.folder.path()).unwrap().next().is_none()
    }
}

fn upload(body: &[u8]) -> Request {
    Request::new("POST", "/_muster/plugins", &[], body)
}

#[tokio::test]
async fn a_large_body_comes_as_a_file_that_is_gone_with_its_request() {
    let fixture = Fixture::start().await;
    let body: Vec<u8> = (0..3_000_000_u32).map(|number| (number % 251) as u8).collect();
    let reply = fixture.host.send(&fixture.host.sign(upload(&body), "muster")).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    let seen = fixture.seen.lock().unwrap();
    let (upload, content) = &seen[0];
    assert!(*content == body && upload.bytes == 3_000_000 && upload.sha256.len() == 64);
    assert!(fixture.is_empty());
}

#[tokio::test]
async fn the_empty_upload_has_the_digest_of_nothing() {
    let fixture = Fixture::start().await;
    fixture.host.send(&fixture.host.sign(upload(b""), "muster")).await;
    // FIPS 180-4's value for the empty message.
    assert_eq!(
        fixture.seen.lock().unwrap()[0].0.sha256,
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
}

#[tokio::test]
async fn an_upload_counts_only_when_its_signature_holds() {
    let fixture = Fixture::start().await;
    let mut altered = fixture.host.sign(upload(b"component"), "muster");
    altered.body = b"Component".to_vec();
    let reply = fixture.host.send(&altered).await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "InvalidSignatureException"));
    assert!(fixture.seen.lock().unwrap().is_empty() && fixture.is_empty());
}

#[tokio::test]
async fn a_stranger_spools_nothing_and_nobody_spools_too_much() {
    let fixture = Fixture::start().await;
    let length = usize::try_from(UPLOAD_BYTES).unwrap();
    // Neither body ever comes.
    let reply = fixture.host.send_bytes(&upload(b"").head(length)).await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "MissingAuthenticationTokenException"));
    let reply = fixture.host.send_bytes(&fixture.host.sign(upload(b""), "muster").head(length + 1)).await;
    assert_eq!((reply.status, reply.code().as_str()), (413, "PayloadTooLargeException"));
    assert!(fixture.is_empty());
}
