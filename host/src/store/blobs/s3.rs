//! A bucket of S3, or of a server that speaks as it does.
//!
//! Nothing in it is half there: an object is made by one request, or by the last one of a multipart upload. What is left of an upload that
//! never ended is no object, and is aborted a day later ([`Bucket::abort_uploads`]).

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::http::{Method, Request};
use futures_util::TryStreamExt as _;
use object_store::aws::{AmazonS3, AmazonS3Builder, AmazonS3ConfigKey};
use object_store::client::{HttpClient, HttpConnector as _, HttpRequestBody, ReqwestConnector};
use object_store::multipart::MultipartStore as _;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::signer::{SignedUrlOptions, Signer as _};
use object_store::{BackoffConfig, ClientOptions, Error as ObjectError, ObjectStore, RetryConfig};
use serde::Deserialize;

use super::BlobDigest;
use crate::store::error::{Error, Result};

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(5);
/// How long the server may be silent: from a request until its answer begins, and between pieces of the answer.
const SILENCE: Duration = Duration::from_secs(60);
/// How often, and for how long after the first attempt, a request is made again that failed on its way or in the server.
const RETRIES: usize = 4;
const RETRY_WITHIN: Duration = Duration::from_secs(15);

/// Uploads that were left which one look sees; the next day's sees more. What the server says of them has this many bytes at most.
const UPLOADS: usize = 500;
const UPLOADS_BYTES: usize = 1024 * 1024;

/// `s3://bucket/prefix`: a bucket, and what the names of Muster's objects in it begin with.
///
/// The rest is read from environment variables. Muster's own come first, since the shells of those who use Muster have AWS's pointing at
/// Muster itself:
///
/// | Muster's | where it is not set |
/// |---|---|
/// | `MUSTER_BLOBS_ENDPOINT` | `AWS_ENDPOINT_URL_S3`, else AWS; never `AWS_ENDPOINT_URL` |
/// | `MUSTER_BLOBS_REGION` | `AWS_REGION`, `AWS_DEFAULT_REGION`, else us-east-1 |
/// | `MUSTER_BLOBS_ACCESS_KEY_ID`, `MUSTER_BLOBS_SECRET_ACCESS_KEY`, `MUSTER_BLOBS_SESSION_TOKEN` | `AWS_ACCESS_KEY_ID` and so on, then what AWS gives a container or machine; never a profile |
///
/// Connections are encrypted unless the endpoint begins with `http://`. Other variables of `object_store` (`AWS_SERVER_SIDE_ENCRYPTION`, …)
/// hold too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobsUrl {
    bucket: String,
    prefix: Path,
}

impl std::str::FromStr for BlobsUrl {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let wrong = || "the place of blobs is like s3://bucket or s3://bucket/prefix".to_owned();
        let place = text.strip_prefix("s3://").ok_or_else(wrong)?;
        let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        if !(3..=63).contains(&bucket.len()) || !bucket.bytes().all(is_plain) {
            return Err(wrong());
        }
        let prefix = prefix.trim_end_matches('/');
        if prefix.len() > 512 || !prefix.bytes().all(|byte| is_plain(byte) || byte == b'/') {
            return Err("a prefix has letters, digits, `.`, `-`, `_` and `/`, 512 of them at most".to_owned());
        }
        if !prefix.is_empty() && prefix.split('/').any(str::is_empty) {
            return Err("a prefix has no empty part".to_owned());
        }
        let prefix = Path::parse(prefix).map_err(|error| error.to_string())?;
        Ok(Self { bucket: bucket.to_owned(), prefix })
    }
}

impl fmt::Display for BlobsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let slash = if self.prefix.as_ref().is_empty() { "" } else { "/" };
        write!(f, "s3://{}{slash}{}", self.bucket, self.prefix)
    }
}

/// Whether the place of blobs is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reached {
    /// It is.
    Yes,
    /// Its server says that it is not, or not for this host: time alone does not mend that.
    Refused(String),
    /// Nobody says anything, or something that may be different soon.
    No(String),
}

/// A bucket, and where Muster's objects are in it.
#[derive(Debug)]
pub(super) struct Bucket {
    pub(super) url: BlobsUrl,
    s3: AmazonS3,
    /// For what `object_store` does not ask.
    http: HttpClient,
}

impl Bucket {
    pub(super) fn new(url: &BlobsUrl, mut settings: BTreeMap<String, String>) -> Result<Self> {
        settings.retain(|_, value| !value.is_empty());
        let own = |name: &str| settings.get(&format!("MUSTER_BLOBS_{name}"));
        let endpoint = own("ENDPOINT").or_else(|| settings.get("AWS_ENDPOINT_URL_S3"));
        let is_plain = match endpoint.map(|endpoint| endpoint.split_once("://")) {
            None | Some(Some(("https", _))) => false,
            Some(Some(("http", _))) => true,
            _ => return Err(Error::encoding("the endpoint of the blobs' server begins with https:// or http://")),
        };
        let key = match (own("ACCESS_KEY_ID"), own("SECRET_ACCESS_KEY")) {
            (Some(id), Some(secret)) => Some((id, secret)),
            (None, None) => None,
            _ => {
                let both = "MUSTER_BLOBS_ACCESS_KEY_ID and MUSTER_BLOBS_SECRET_ACCESS_KEY are given both or not at all";
                return Err(Error::encoding(both));
            }
        };

        let options = ClientOptions::new()
            .with_allow_http(is_plain)
            .with_connect_timeout(CONNECT)
            .with_read_timeout(SILENCE)
            // Of a whole transfer, however large: those have time-outs where they are made.
            .with_timeout_disabled();
        let backoff =
            BackoffConfig { init_backoff: Duration::from_millis(100), max_backoff: Duration::from_secs(2), base: 2.0 };
        let retries = RetryConfig { backoff, max_retries: RETRIES, retry_timeout: RETRY_WITHIN };
        let mut builder = AmazonS3Builder::new();
        for (name, value) in settings.range("AWS_".to_owned()..).take_while(|(name, _)| name.starts_with("AWS_")) {
            let Ok(setting) = name.to_ascii_lowercase().parse::<AmazonS3ConfigKey>() else { continue };
            let is_taken = match setting {
                // Muster itself, where somebody uses it in the same shell.
                AmazonS3ConfigKey::Endpoint => false,
                AmazonS3ConfigKey::S3Endpoint | AmazonS3ConfigKey::Bucket | AmazonS3ConfigKey::Client(_) => false,
                AmazonS3ConfigKey::AccessKeyId | AmazonS3ConfigKey::SecretAccessKey | AmazonS3ConfigKey::Token => {
                    key.is_none()
                }
                _ => true,
            };
            if is_taken {
                builder = builder.with_config(setting, value);
            }
        }
        if let Some((id, secret)) = key {
            builder = builder.with_access_key_id(id).with_secret_access_key(secret);
            if let Some(token) = own("SESSION_TOKEN") {
                builder = builder.with_token(token);
            }
        }
        if let Some(region) = own("REGION") {
            builder = builder.with_region(region);
        }
        if let Some(endpoint) = endpoint {
            builder = builder.with_endpoint(endpoint);
        }

        // Another one may have been set for the process, and does as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let unusable = |error| Error::encoding(format!("{url} cannot be used: {error}"));
        let s3 = builder
            .with_bucket_name(&url.bucket)
            .with_client_options(options.clone())
            .with_retry(retries)
            .build()
            .map_err(unusable)?;
        let http = ReqwestConnector::default().connect(&options).map_err(unusable)?;
        Ok(Self { url: url.clone(), s3, http })
    }

    pub(super) fn objects(&self) -> Arc<dyn ObjectStore> {
        Arc::new(PrefixStore::new(self.s3.clone(), self.url.prefix.clone()))
    }

    /// Whether the bucket is there and lets this host in.
    pub(super) async fn reached(&self) -> Reached {
        let asked = self.objects().list_with_delimiter(None).await;
        let url = &self.url;
        match asked {
            Ok(_) => Reached::Yes,
            Err(error) => {
                // Of a list that was refused, `object_store` says why in its words alone.
                let why = error.to_string();
                let says = |words: &[&str]| words.iter().any(|word| why.contains(word));
                if says(&["NoSuchBucket"]) {
                    Reached::Refused(format!("there is no bucket for {url}"))
                } else if says(&["401 Unauthorized", "403 Forbidden"]) {
                    Reached::Refused(format!("the server of {url} does not let this host in: {why}"))
                } else {
                    Reached::No(format!("{url} cannot be reached: {why}"))
                }
            }
        }
    }

    /// Aborts uploads of blobs in this folder that began before then. S3 keeps their parts for ever otherwise.
    pub(super) async fn abort_uploads(&self, folder: &Path, before: SystemTime) -> Result<()> {
        let prefix = &self.url.prefix;
        let folder = prefix.parts().chain(folder.parts()).collect::<Path>();
        let mut failed = Ok(());
        for upload in self.uploads(&format!("{folder}/")).await? {
            // Whatever else is in the bucket is not Muster's.
            let Ok(key) = Path::parse(&upload.key) else { continue };
            let location = key.prefix_match(prefix).map(|parts| parts.collect::<Path>());
            if location.is_none_or(|location| BlobDigest::at(&location).is_none()) {
                continue;
            }
            let began: jiff::Timestamp = upload.initiated.parse().map_err(Error::blobs)?;
            if SystemTime::UNIX_EPOCH + Duration::from_secs(began.as_second().max(0).unsigned_abs()) < before {
                match self.s3.abort_multipart(&key, &upload.upload_id).await {
                    // It has ended meanwhile.
                    Ok(()) | Err(ObjectError::NotFound { .. }) => {}
                    // The others need not stay for it.
                    Err(error) => failed = Err(Error::blobs(error)),
                }
            }
        }
        failed
    }

    /// The first uploads under way of objects whose names begin so. `object_store` has no request for it.
    async fn uploads(&self, prefix: &str) -> Result<Vec<Upload>> {
        let most = UPLOADS.to_string();
        let query = SignedUrlOptions::new().with_query([("uploads", ""), ("max-uploads", &most), ("prefix", prefix)]);
        let url =
            self.s3.signed_url_opts(Method::GET, &Path::default(), SILENCE, &query).await.map_err(Error::blobs)?;
        let request = Request::get(url.as_str()).body(HttpRequestBody::empty()).map_err(Error::blobs)?;
        let answer = self.http.execute(request).await.map_err(Error::blobs)?;
        let status = answer.status();
        let (mut body, mut pieces) = (Vec::new(), answer.into_body().bytes_stream());
        while let Some(piece) = pieces.try_next().await.map_err(Error::blobs)? {
            if body.len() + piece.len() > UPLOADS_BYTES {
                return Err(Error::blobs("the list of uploads is too long"));
            }
            body.extend_from_slice(&piece);
        }
        let body = String::from_utf8_lossy(&body);
        if !status.is_success() {
            let said: String = body.chars().take(500).collect();
            return Err(Error::blobs(format_args!("uploads cannot be listed: {status}: {said}")));
        }
        let listed: Uploads = quick_xml::de::from_str(&body).map_err(Error::blobs)?;
        Ok(listed.uploads)
    }
}

/// `ListMultipartUploadsResult`
#[derive(Deserialize)]
struct Uploads {
    #[serde(rename = "Upload", default)]
    uploads: Vec<Upload>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Upload {
    key: String,
    upload_id: String,
    initiated: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bucket(settings: &[(&str, &str)]) -> Result<Bucket> {
        let settings = settings.iter().map(|&(name, value)| (name.to_owned(), value.to_owned()));
        Bucket::new(&"s3://bucket/hosts".parse().unwrap(), settings.collect())
    }

    /// Where a request for an object would go, and with whose key.
    async fn request(settings: &[(&str, &str)]) -> String {
        let s3 = bucket(settings).unwrap().s3;
        s3.signed_url(Method::GET, &Path::from("object"), SILENCE).await.unwrap().to_string()
    }

    #[test]
    fn a_place_is_a_bucket_and_perhaps_a_prefix() {
        for place in ["s3://bucket", "s3://bucket/one/two", "s3://my.bucket-1/a_b"] {
            assert_eq!(place.parse::<BlobsUrl>().unwrap().to_string(), place);
        }
        assert_eq!("s3://bucket/one/".parse::<BlobsUrl>().unwrap().to_string(), "s3://bucket/one");
        for wrong in [
            "",
            "bucket",
            "https://bucket/one",
            "s3://",
            "s3://ab",
            "s3://bucket//one",
            "s3://bucket/../one",
            "s3://key:secret@bucket",
            "s3://bucket/one?endpoint=http://127.0.0.1",
            "s3://bucket/a b",
        ] {
            assert!(wrong.parse::<BlobsUrl>().is_err(), "{wrong}");
        }
    }

    #[tokio::test]
    async fn what_points_at_muster_in_the_shell_of_its_user_is_not_taken_for_the_bucket() {
        let shell = [
            ("AWS_ENDPOINT_URL", "http://127.0.0.1:8750"),
            ("AWS_ACCESS_KEY_ID", "AKIAMUSTER"),
            ("AWS_SECRET_ACCESS_KEY", "of-muster"),
            ("AWS_SESSION_TOKEN", "of-muster"),
            ("AWS_REGION", "eu-west-1"),
            ("AWS_ALLOW_HTTP", "true"),
        ];
        let url = request(&shell).await;
        assert!(url.starts_with("https://s3.eu-west-1.amazonaws.com/bucket/object?"), "{url}");

        let own = [
            ("MUSTER_BLOBS_ENDPOINT", "https://blobs.example:9000/"),
            ("MUSTER_BLOBS_ACCESS_KEY_ID", "AKIABLOBS"),
            ("MUSTER_BLOBS_SECRET_ACCESS_KEY", "of-blobs"),
            ("MUSTER_BLOBS_REGION", "garage"),
        ];
        let url = request(&[shell.as_slice(), &own].concat()).await;
        assert!(url.starts_with("https://blobs.example:9000/bucket/object?"), "{url}");
        assert!(url.contains("AKIABLOBS") && url.contains("garage") && !url.contains("Security-Token"), "{url}");

        let of_s3 = [("AWS_ENDPOINT_URL_S3", "https://s3.example")];
        let url = request(&[shell.as_slice(), &of_s3].concat()).await;
        assert!(url.starts_with("https://s3.example/bucket/object?") && url.contains("AKIAMUSTER"), "{url}");
    }

    #[tokio::test]
    async fn settings_that_cannot_be_are_refused_by_name() {
        let refused = |settings: &[(&str, &str)]| bucket(settings).unwrap_err().to_string();
        let half = refused(&[("MUSTER_BLOBS_ACCESS_KEY_ID", "AKIABLOBS"), ("AWS_SECRET_ACCESS_KEY", "other")]);
        assert!(half.contains("MUSTER_BLOBS_SECRET_ACCESS_KEY"), "{half}");
        for endpoint in ["blobs.example:9000", "ftp://blobs.example"] {
            let wrong = refused(&[("MUSTER_BLOBS_ENDPOINT", endpoint)]);
            assert!(wrong.contains("https://"), "{wrong}");
        }
    }
}
