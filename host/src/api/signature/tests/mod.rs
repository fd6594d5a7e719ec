//! AWS's vectors, what AWS's own signer makes of any request, and what nobody would send.

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign};
use aws_sigv4::sign::v4;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use proptest::prelude::*;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::canonical::{canonical_path, canonical_query};
use super::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const DATE: &str = "20150830T123600Z";

/// Those that Muster refuses on purpose. Their signers do as S3 has it, where a path is a name and `..` a part of it; all other
/// services sign the path without dot segments.
const UNNORMALIZED: [&str; 6] = [
    "get-relative-relative-unnormalized",
    "get-relative-unnormalized",
    "get-slash-dot-slash-unnormalized",
    "get-slash-pointless-dot-unnormalized",
    "get-slash-unnormalized",
    "get-slashes-unnormalized",
];
/// A session token that was put into the query after it was signed: whoever holds such a URL could give it any other.
const UNSIGNED_TOKEN: &str = "post-sts-header-after (query)";

#[test]
fn the_vectors_of_aws_hold_in_both_forms() {
    let vectors: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    let (mut held, mut refused) = (0, 0);
    for vector in vectors["cases"].as_array().unwrap() {
        let text = |key: &str| vector[key].as_str().unwrap();
        let (name, target) = (text("name"), text("target"));
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers = HeaderMap::new();
        for header in vector["headers"].as_array().unwrap() {
            let value = HeaderValue::from_str(header[1].as_str().unwrap()).unwrap();
            headers.append(header[0].as_str().unwrap().parse::<HeaderName>().unwrap(), value);
        }
        let unsigned = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
             SignedHeaders=host;x-amz-date, Signature={}",
            "0".repeat(64)
        );
        let (authorization, date) = match presigned(query).unwrap() {
            Some(presigned) => {
                let date = presigned.presigned().unwrap().date.clone().into_owned();
                (presigned, date)
            }
            None => {
                let header = headers.get("authorization").map_or(&*unsigned, |value| value.to_str().unwrap());
                (Authorization::parse(header).unwrap(), headers["x-amz-date"].to_str().unwrap().to_owned())
            }
        };
        let method = text("method").parse().unwrap();
        let digest = Sha256::digest(text("body")).into();
        let request = canonical_request(&method, path, query, &headers, &authorization, &digest).unwrap();
        let holds = SigningKeys::default().hold(SECRET, &authorization, &date, &request);
        let request = String::from_utf8(request).unwrap();
        if name == UNSIGNED_TOKEN || UNNORMALIZED.iter().any(|unnormalized| name.starts_with(unnormalized)) {
            assert!(request != text("canonical") && !holds, "{name}");
            refused += 1;
            continue;
        }
        assert_eq!(request, text("canonical"), "{name}");
        // The suite has no right signatures for the two about escaping twice.
        assert!(holds || name.starts_with("double-"), "{name}");
        held += 1;
    }
    assert_eq!((held, refused), (65, 13));
}

/// The example of AWS's documentation, "Examples of the complete Signature Version 4 signing process": ListUsers.
#[test]
fn the_documented_example_of_aws_holds_and_any_change_of_it_does_not() {
    let header = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
                  SignedHeaders=content-type;host;x-amz-date, \
                  Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/x-www-form-urlencoded; charset=utf-8".parse().unwrap());
    headers.insert("host", "iam.amazonaws.com".parse().unwrap());
    headers.insert("x-amz-date", DATE.parse().unwrap());
    let holds = |path: &str, query: &str, headers: &HeaderMap, body: &[u8], date: &str| {
        let authorization = Authorization::parse(header).unwrap();
        let digest = Sha256::digest(body).into();
        let request = canonical_request(&Method::GET, path, query, headers, &authorization, &digest).unwrap();
        SigningKeys::default().hold(SECRET, &authorization, date, &request)
    };
    let query = "Action=ListUsers&Version=2010-05-08";
    assert!(holds("/", query, &headers, b"", DATE));
    assert!(holds("/", "Version=2010-05-08&Action=ListUsers", &headers, b"", DATE), "pairs are sorted");
    assert!(!holds("/", query, &headers, b"x", DATE));
    assert!(!holds("/", query, &headers, b"", "20150830T123601Z"));
    assert!(!holds("/a", query, &headers, b"", DATE));
    assert!(!holds("/", "Action=ListRoles&Version=2010-05-08", &headers, b"", DATE));
    headers.insert("host", "sts.amazonaws.com".parse().unwrap());
    assert!(!holds("/", query, &headers, b"", DATE));
}

/// `normalize-path` cases of older versions of AWS's suite, and botocore's double escaping.
#[test]
fn paths_are_canonical_as_clients_make_them() {
    for (path, canonical) in [
        ("/", "/"),
        ("", "/"),
        ("//", "/"),
        ("/./", "/"),
        ("/..", "/"),
        ("/../../a", "/a"),
        ("/a/b/../../c", "/c"),
        ("/a/../..", "/"),
        ("/example/..", "/"),
        ("/./example", "/example"),
        ("//example//", "/example/"),
        ("/tags/arn%3Aaws%2Fabc", "/tags/arn%253Aaws%252Fabc"),
        ("/tags/arn:aws", "/tags/arn%3Aaws"),
        ("/applications/..", "/"),
        // What is escaped is no dot segment, and in lower case it is another path.
        ("/a/%2e%2e/b", "/a/%252e%252e/b"),
        ("/a/%2E%2E/b", "/a/%252E%252E/b"),
    ] {
        assert_eq!(path_of(path), canonical, "{path}");
    }
}

/// The document has names and values escaped after they were decoded; the expected ones are those of botocore's and of
/// aws-sigv4's signers for the decoded pairs.
#[test]
fn queries_are_canonical_however_they_are_written() {
    for (query, canonical) in [
        ("", ""),
        ("a", "a="),
        ("a=", "a="),
        ("&&a=1&", "a=1"),
        ("=", "="),
        ("b=2&a=1", "a=1&b=2"),
        ("a=2&a=10&a=1", "a=1&a=10&a=2"),
        ("B=1&a=2", "B=1&a=2"),
        ("p-3=3&p=2", "p=2&p-3=3"),
        ("arn=a%3ab%2fc", "arn=a%3Ab%2Fc"),
        ("arn=a:b/c", "arn=a%3Ab%2Fc"),
        ("a=b c", "a=b%20c"),
        ("a=b+c", "a=b%20c"),
        ("a=b%2Bc", "a=b%2Bc"),
        ("a=b=c", "a=b%3Dc"),
        ("%61=%7e%41", "a=~A"),
        ("a=100%", "a=100%25"),
        ("a=%zz&a=%2", "a=%252&a=%25zz"),
        ("a=%ff", "a=%FF"),
        ("a=ሴ", "a=%E1%88%B4"),
        ("a=%E1%88%B4", "a=%E1%88%B4"),
        ("a=1;b=2", "a=1%3Bb%3D2"),
        // Sorted as escaped: the colon's percent sign comes before a letter.
        ("a:=1&aA=2", "a%3A=1&aA=2"),
        ("X-Amz-Signature=1&a=1", "X-Amz-Signature=1&a=1"),
    ] {
        assert_eq!(query_of(query), canonical, "{query}");
    }
    let mut presigned = Vec::new();
    canonical_query("X-Amz-Signature=1&X%2damz%2DSignature=2&b=2&a=1", true, &mut presigned).unwrap();
    assert_eq!(presigned, b"X-amz-Signature=2&a=1&b=2");
    let many = |count: usize| "a&".repeat(count);
    assert!(canonical_query(&many(1_024), false, &mut Vec::new()).is_ok());
    assert!(canonical_query(&many(1_025), false, &mut Vec::new()).is_err());
}

#[test]
fn a_signed_header_that_is_absent_is_refused_and_one_that_is_there_twice_is_joined() {
    let signed = signing("host;a");
    let mut headers = HeaderMap::new();
    let request = |headers: &HeaderMap| canonical_request(&Method::POST, "/", "", headers, &signed, &[0; 32]);
    headers.append("host", "h".parse().unwrap());
    assert!(request(&headers).is_err());
    headers.append("a", " 2 \t 3".parse().unwrap());
    headers.append("a", "1".parse().unwrap());
    let text = String::from_utf8(request(&headers).unwrap()).unwrap();
    assert!(text.starts_with("POST\n/\n\na:2 3,1\nhost:h\n\na;host\n0000"), "{text}");
}

fn signing(headers: &str) -> Authorization<'static> {
    let zeros = "0".repeat(64);
    Authorization::new("AKID/20150830/eu-west-1/ssm/aws4_request".into(), headers.to_owned().into(), &zeros, None)
        .unwrap()
}

fn path_of(path: &str) -> String {
    let mut canonical = Vec::new();
    canonical_path(path, &mut canonical);
    String::from_utf8(canonical).unwrap()
}

fn query_of(query: &str) -> String {
    let mut canonical = Vec::new();
    canonical_query(query, false, &mut canonical).unwrap();
    String::from_utf8(canonical).unwrap()
}

/// Decoded pairs of a query, as an operation is given them, sorted.
fn read(query: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = crate::api::route::pairs(query).collect();
    pairs.sort_unstable();
    pairs
}

/// What a query may be, with much of what is odd in one.
fn some_query() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9~._-]{0,4}",
        "%[0-9a-fA-F]{2}",
        Just("&".to_owned()),
        Just("=".to_owned()),
        Just("+".to_owned()),
        Just("%".to_owned()),
        Just("X-Amz-".to_owned()),
        Just("%2B%26%3d%25".to_owned()),
        "\\PC",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// What an `Authorization` header may be: a right one with a few of its bytes exchanged, or anything.
fn some_header() -> impl Strategy<Value = String> {
    let right = "AWS4-HMAC-SHA256 Credential=AKID/20150830/eu-west-1/ssm/aws4_request, SignedHeaders=host;x-amz-date, \
                 Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
    let altered = prop::collection::vec((0..right.len(), "[ -~]{0,3}"), 0..4).prop_map(move |changes| {
        let mut header = right.to_owned();
        for (at, with) in changes {
            let at = at.min(header.len().saturating_sub(1));
            header.replace_range(at..header.len().min(at + 1), &with);
        }
        header
    });
    prop_oneof![altered, ".*"]
}

proptest! {
    #[test]
    fn nothing_that_a_client_can_write_is_a_panic(
        header in some_header(), query in some_query(), path in "(/|\\.|[a-z%]|\\PC){0,30}", value in "[ -~\t]{0,40}",
    ) {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_str(&value).unwrap());
        headers.insert("x-amz-date", HeaderValue::from_static(DATE));
        for authorization in [Authorization::parse(&header).ok(), presigned(&query).ok().flatten()].into_iter().flatten() {
            let request = canonical_request(&Method::GET, &path, &query, &headers, &authorization, &[0; 32]);
            // Each byte becomes three at most, and a name that has no value gets its sign.
            let most = 3 * (path.len() + query.len()) + query.len() + value.len() + header.len() + 200;
            if let Ok(request) = request {
                prop_assert!(request.len() <= most);
            }
        }
    }

    #[test]
    fn a_canonical_query_is_the_canonical_form_of_itself_and_reads_the_same(query in some_query()) {
        let canonical = query_of(&query);
        prop_assert_eq!(&query_of(&canonical), &canonical);
        prop_assert_eq!(read(&canonical), read(&query));
        prop_assert!(canonical.bytes().all(|byte| byte.is_ascii_graphic()));
    }

    #[test]
    fn whatever_the_signer_of_aws_signs_holds_in_both_forms(
        path in "(/([a-z:@~-]|%2F|%3A|%c3%a9|\\.[a-z]){1,8}){1,3}/?",
        query in "([a-c:/@.~-]|%2F|%20|%2b|%41|%E1%88%B4|\\+|=|&){0,30}",
        // A tab is white space for botocore, and none for this signer.
        value in "[ -~]{0,30}",
        body in prop::collection::vec(any::<u8>(), 0..20),
        is_presigned in any::<bool>(),
        token in prop::option::of("[A-Za-z0-9+/=]{1,30}"),
    ) {
        let identity = Credentials::from_keys("AKIDEXAMPLE", SECRET, token).into();
        let mut settings = SigningSettings::default();
        if is_presigned {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = Some(Duration::from_secs(60));
        }
        let time = UNIX_EPOCH + Duration::from_secs(1_440_938_160);
        let params = v4::SigningParams::builder().identity(&identity).region("eu-west-1").name("appconfig").time(time);
        let params = params.settings(settings).build().unwrap().into();
        let url = format!("http://muster.test{path}?{query}");
        let sent = [("host", "muster.test"), ("description", value.as_str())];
        let signable = SignableRequest::new("PUT", url, sent.into_iter(), SignableBody::Bytes(&body)).unwrap();
        let (instructions, _) = sign(signable, &params).unwrap().into_parts();

        let mut headers = HeaderMap::new();
        for (name, value) in sent.into_iter().chain(instructions.headers()) {
            headers.insert(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
        }
        let mut query = query;
        for (name, value) in instructions.params() {
            query.push_str(&format!("&{name}={}", percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC)));
        }
        let authorization = presigned(&query).unwrap();
        prop_assert_eq!(authorization.is_some(), is_presigned);
        let authorization = authorization
            .unwrap_or_else(|| Authorization::parse(headers["authorization"].to_str().unwrap()).unwrap());
        let digest = Sha256::digest(&body).into();
        let request = canonical_request(&Method::PUT, &path, &query, &headers, &authorization, &digest).unwrap();
        prop_assert!(SigningKeys::default().hold(SECRET, &authorization, DATE, &request));
    }

    #[test]
    fn a_path_without_dot_segments_is_the_canonical_form_of_itself(path in "/(/|\\.|[a-z:@%]|ሴ){0,30}") {
        let canonical = path_of(&path);
        let decoded = percent_encoding::percent_decode_str(&canonical).decode_utf8().unwrap();
        prop_assert_eq!(path_of(&decoded), canonical.clone());
        prop_assert!(!canonical.contains("//") && canonical.starts_with('/'));
    }
}
