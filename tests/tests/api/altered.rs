//! Signed requests of which one thing was altered, and how each protocol refuses them.

use std::time::{Duration, SystemTime};

use crate::host::{InProcess, Request, Signing};
use crate::signatures::{identity, listing, rest};

/// How a request is refused, with the statuses and codes that clients of each protocol know.
#[derive(Clone, Copy, Debug)]
enum Refused {
    /// The signature is not of this request, or not for now, or not for this service.
    Signature,
    /// What says that the request is signed cannot be read, or leaves out what has to be signed.
    Incomplete,
    /// There is no such key, or no such session.
    Token,
    /// Nothing says that it is signed.
    Missing,
    /// It is for no operation.
    Unknown,
}

impl Refused {
    fn wire(self, protocol: char) -> (u16, &'static str) {
        let of = |code, form_code, statuses: [u16; 3]| match protocol {
            'j' => (statuses[0], code),
            'r' => (statuses[1], code),
            _ => (statuses[2], form_code),
        };
        match self {
            Self::Signature => of("InvalidSignatureException", "SignatureDoesNotMatch", [400, 403, 403]),
            Self::Incomplete => of("IncompleteSignatureException", "IncompleteSignature", [400, 403, 400]),
            Self::Token => of("UnrecognizedClientException", "InvalidClientTokenId", [400, 403, 403]),
            Self::Missing => of("MissingAuthenticationTokenException", "MissingAuthenticationToken", [400, 403, 403]),
            Self::Unknown => of("UnknownOperationException", "InvalidAction", [400, 404, 400]),
        }
    }
}

type Alter = Box<dyn Fn(&mut Request)>;

struct Altered {
    what: String,
    /// `j` for JSON, `r` for rest-json, `q` for forms.
    protocols: &'static str,
    refused: Refused,
    alter: Alter,
}

fn altered(
    protocols: &'static str,
    refused: Refused,
    what: impl Into<String>,
    alter: impl Fn(&mut Request) + 'static,
) -> Altered {
    Altered { what: what.into(), protocols, refused, alter: Box::new(alter) }
}

/// Requests of the protocol, and their service's signing name.
fn base(protocol: char) -> (Request, &'static str) {
    match protocol {
        'j' => (listing(), "ssm"),
        'r' => (rest(), "appconfig"),
        _ => (identity(), "sts"),
    }
}

fn replace(text: &mut String, from: &str, to: &str) {
    assert!(text.contains(from), "no {from} in {text}");
    *text = text.replacen(from, to, 1);
}

/// Of the `Authorization` header.
fn authorization(from: &'static str, to: impl Into<String>) -> impl Fn(&mut Request) {
    let to = to.into();
    move |request| replace(request.header("authorization"), from, &to)
}

/// A part of the `Authorization` header, by how its name begins.
fn part(request: &mut Request, name: &str) -> String {
    let parts = request.header("authorization").split([' ', ',']).map(str::to_owned).collect::<Vec<_>>();
    parts.into_iter().find(|part| part.starts_with(name)).unwrap()
}

fn target(from: &'static str, to: &'static str) -> impl Fn(&mut Request) {
    move |request| replace(&mut request.path, from, to)
}

fn added(name: &'static str, value: &'static str) -> impl Fn(&mut Request) {
    move |request| request.headers.push((name.to_owned(), value.to_owned()))
}

fn twice(name: &'static str) -> impl Fn(&mut Request) {
    move |request| {
        let value = request.header(name).clone();
        request.headers.push((name.to_owned(), value));
    }
}

fn with_query(parameters: &'static str) -> impl Fn(&mut Request) {
    move |request| {
        let separator = if request.path.contains('?') { '&' } else { '?' };
        request.path.push_str(&format!("{separator}{parameters}"));
    }
}

/// The pairs of the query, raw.
fn pairs(request: &Request) -> Vec<String> {
    request.path.split_once('?').unwrap().1.split('&').map(str::to_owned).collect()
}

fn set_pairs(request: &mut Request, pairs: &[String]) {
    let path = request.path.split('?').next().unwrap();
    request.path = format!("{path}?{}", pairs.join("&"));
}

/// The value of a parameter, raw.
fn parameter(name: &'static str, value: &'static str) -> impl Fn(&mut Request) {
    move |request| {
        let mut pairs = pairs(request);
        let pair = pairs.iter_mut().find(|pair| pair.starts_with(&format!("{name}="))).unwrap();
        *pair = format!("{name}={value}");
        set_pairs(request, &pairs);
    }
}

fn last_digit(text: &mut String) {
    let last = if text.ends_with('0') { "1" } else { "0" };
    let length = text.len();
    text.replace_range(length - 1.., last);
}

/// The second of a date, which is before its last letter.
fn second(date: &mut String) {
    let mut digits = date.trim_end_matches('Z').to_owned();
    last_digit(&mut digits);
    *date = format!("{digits}Z");
}

/// What the two forms have in common: the request itself.
fn of_the_request() -> Vec<Altered> {
    use Refused::*;
    vec![
        altered("jq", Signature, "the method", |request| "PUT".clone_into(&mut request.method)),
        altered("r", Signature, "the method, to another operation's", |request| "GET".clone_into(&mut request.method)),
        altered("jq", Signature, "the path", |request| request.path.insert(1, 'x')),
        altered("r", Signature, "a label", target("abc", "abd")),
        altered("r", Signature, "an escape of a label, in lower case", target("%2F", "%2f")),
        altered("r", Signature, "an escape of a label, not escaped", target("%3A", ":")),
        altered("r", Signature, "a label, escaped twice", target("%2F", "%252F")),
        altered("r", Signature, "a letter of a label, escaped", target("abc", "a%62c")),
        altered("r", Unknown, "an escaped slash that is one", target("%2F", "/")),
        altered("r", Unknown, "a slash twice, which is signed as one", target("/tags/", "/tags//")),
        altered("r", Unknown, "a dot segment, which is not signed", target("/tags/", "/./tags/")),
        altered("r", Unknown, "two dots, which are not signed", target("/tags/", "/x/../tags/")),
        altered("r", Signature, "a label that is dots, escaped", target("abc", "%2E%2E")),
        altered("jrq", Signature, "a parameter more", with_query("x=y")),
        altered("jrq", Signature, "a parameter without a name", with_query("=")),
        altered("r", Signature, "a parameter that was there, again", with_query("tagKeys=a")),
        altered("r", Signature, "a parameter less", target("&tagKeys=a", "")),
        altered("r", Signature, "a parameter's value", target("b%20c", "b%20d")),
        altered("r", Signature, "a parameter's case", target("tagKeys=b", "tagkeys=b")),
        altered("r", Signature, "a parameter, escaped twice", target("b%20c", "b%2520c")),
        altered("r", Signature, "a plus that is none", target("b%20c", "b%2Bc")),
        altered("r", Signature, "two parameters as one", target("&tagKeys=a", "%26tagKeys%3Da")),
        altered("r", Signature, "a semicolon between parameters", target("&tagKeys=a", ";tagKeys=a")),
        altered("jrq", Signature, "the body", |request| request.body.push(b'&')),
        altered("j", Signature, "no body", |request| request.body.clear()),
        altered("q", Unknown, "no body, which says the operation", |request| request.body.clear()),
        altered("jrq", Signature, "the host", |request| "other.test".clone_into(request.header("host"))),
        altered("jrq", Incomplete, "the host twice", twice("host")),
        altered("jq", Signature, "the content type", |request| request.header("content-type").push_str("; x=y")),
        altered("jq", Incomplete, "the content type twice", twice("content-type")),
        altered("j", Incomplete, "no content type", |request| {
            *request = request.clone().without("content-type");
        }),
        altered("j", Signature, "the target", |request| {
            replace(request.header("x-amz-target"), "GetParametersByPath", "DeleteParameter");
        }),
        altered("j", Incomplete, "the target twice", twice("x-amz-target")),
        altered("jrq", Incomplete, "a header of Amazon's that is not signed", added("x-amz-meta", "x")),
        altered("jrq", Incomplete, "a token that is not signed", added("x-amz-security-token", "t")),
        altered("jrq", Incomplete, "a digest that is not signed", added("x-amz-content-sha256", "UNSIGNED-PAYLOAD")),
    ]
}

fn of_the_header() -> Vec<Altered> {
    use Refused::*;
    let mut all = vec![
        altered("jrq", Signature, "the date", |request| second(request.header("x-amz-date"))),
        altered("jrq", Incomplete, "no date", |request| *request = request.clone().without("x-amz-date")),
        altered("jrq", Incomplete, "a date header in its place, which is not signed", |request| {
            *request = request.clone().without("x-amz-date");
            added("date", "Sun, 30 Aug 2015 12:36:00 GMT")(request);
        }),
        altered("jrq", Incomplete, "the date twice", twice("x-amz-date")),
        altered("jrq", Incomplete, "an empty date", |request| request.header("x-amz-date").clear()),
        altered("jrq", Incomplete, "a date of another form", |request| {
            replace(request.header("x-amz-date"), "T", " ");
        }),
        altered("jrq", Signature, "a date of another day than the scope's", |request| {
            request.header("x-amz-date").replace_range(..8, "20150830");
        }),
        altered("jrq", Signature, "the scope's day", |request| {
            let credential = part(request, "Credential=");
            let day = credential.split('/').nth(1).unwrap().to_owned();
            replace(request.header("authorization"), &day, "20150830");
        }),
        altered("jrq", Incomplete, "a day that is none", authorization("/20", "/x0")),
        altered("jrq", Signature, "the region", authorization("/eu-west-1/", "/eu-west-2/")),
        altered("jrq", Incomplete, "a region that is none", authorization("/eu-west-1/", "/EU-WEST-1/")),
        altered("jrq", Incomplete, "no region", authorization("/eu-west-1/", "//")),
        altered("jrq", Incomplete, "a scope of five parts", authorization("/eu-west-1/", "/")),
        altered("jrq", Incomplete, "a scope of seven parts", authorization("/eu-west-1/", "/eu-west-1/eu-west-1/")),
        altered("j", Signature, "the service", authorization("/ssm/", "/sts/")),
        altered("q", Signature, "the service", authorization("/sts/", "/ssm/")),
        altered("r", Signature, "the service", authorization("/appconfig/", "/ssm-incidents/")),
        altered("r", Unknown, "a service that is none", authorization("/appconfig/", "/s3/")),
        altered("j", Signature, "a service that is none", authorization("/ssm/", "/s3/")),
        altered("q", Signature, "a service that is none", authorization("/sts/", "/s3/")),
        altered("jrq", Incomplete, "the scope's end", authorization("/aws4_request", "/aws5_request")),
        altered("jrq", Token, "the key", authorization("Credential=AKIA", "Credential=AKIB")),
        altered("jrq", Token, "a temporary key without a token", authorization("Credential=AKIA", "Credential=ASIA")),
        altered("jrq", Incomplete, "no key", |request| {
            let key = part(request, "Credential=").split('/').next().unwrap().to_owned();
            replace(request.header("authorization"), &key, "Credential=");
        }),
        altered("jrq", Incomplete, "the algorithm", authorization("HMAC-SHA256", "HMAC-SHA512")),
        altered("jrq", Incomplete, "the algorithm's case", authorization("AWS4-HMAC-SHA256", "aws4-hmac-sha256")),
        altered("jrq", Incomplete, "the newer algorithm", authorization("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256")),
        altered("jrq", Incomplete, "no algorithm", authorization("AWS4-HMAC-SHA256 ", "")),
        altered("jrq", Incomplete, "a part that is unknown", authorization(", Signature", ", Token=x, Signature")),
        altered("jrq", Incomplete, "an empty part", authorization(", Signature", ",, Signature")),
        altered("jrq", Incomplete, "no commas", authorization(", Signature", " Signature")),
        altered("jrq", Incomplete, "a part's case", authorization("Signature=", "signature=")),
        altered("jrq", Incomplete, "white space in a part", authorization("Signature=", "Signature= ")),
        altered("jrq", Signature, "a digit of the signature", |request| last_digit(request.header("authorization"))),
        altered("jrq", Incomplete, "the signature in upper case", |request| {
            let signature = part(request, "Signature=");
            let upper = signature["Signature=".len()..].to_uppercase();
            replace(request.header("authorization"), &signature, &format!("Signature={upper}"));
        }),
        altered("jrq", Incomplete, "a short signature", |request| _ = request.header("authorization").pop()),
        altered("jrq", Incomplete, "a long signature", |request| request.header("authorization").push('0')),
        altered("jrq", Incomplete, "no signature's digits", |request| {
            let signature = part(request, "Signature=");
            replace(request.header("authorization"), &signature, "Signature=");
        }),
        altered("jrq", Incomplete, "the host not signed", |request| {
            let listed = part(request, "SignedHeaders=");
            let without = listed.replace("host;", "");
            replace(request.header("authorization"), &listed, &without);
        }),
        altered("jrq", Incomplete, "the date not signed", |request| {
            let listed = part(request, "SignedHeaders=");
            let without = listed.replace(";x-amz-date", "");
            replace(request.header("authorization"), &listed, &without);
        }),
        altered("j", Incomplete, "the target not signed", authorization(";x-amz-target", "")),
        altered("jq", Signature, "the content type not signed", authorization("content-type;", "")),
        altered("jrq", Incomplete, "a header signed that is not there", authorization("host;", "host;ghost;")),
        altered("jrq", Incomplete, "a header signed in upper case", authorization("host;", "Host;")),
        altered("jrq", Incomplete, "a header signed twice", authorization("host;", "host;host;")),
        altered("jrq", Incomplete, "a header signed without a name", authorization("host;", "host;;")),
        altered("jrq", Incomplete, "more headers signed than one may", {
            authorization("host;", (0..64).map(|i| format!("h{i};")).chain(["host;".to_owned()]).collect::<String>())
        }),
        altered("jrq", Incomplete, "a header longer than it may be", authorization("host;", "h".repeat(17_000))),
        altered("jrq", Incomplete, "the header twice", twice("authorization")),
        altered("jrq", Incomplete, "an empty header", |request| request.header("authorization").clear()),
        altered("jrq", Incomplete, "another scheme", |request| {
            "Basic YTpi".clone_into(request.header("authorization"))
        }),
        altered("jrq", Missing, "no header", |request| *request = request.clone().without("authorization")),
        altered("jrq", Incomplete, "a signature in the query too", with_query("X-Amz-Signature=0")),
        altered("jrq", Incomplete, "a token in the query too", with_query("X-Amz-Security-Token=t")),
        altered("jrq", Incomplete, "an algorithm in the query too, escaped", with_query("X%2DAmz-Algorithm=a")),
    ];
    for name in ["Credential=", "SignedHeaders=", "Signature="] {
        all.push(altered("jrq", Incomplete, format!("no {name}"), move |request| {
            let part = part(request, name);
            let rest = request.header("authorization").replace(&part, "").replace(" ,", "").replace(", ,", ",");
            rest.trim_end_matches([',', ' ']).clone_into(request.header("authorization"));
        }));
        all.push(altered("jrq", Incomplete, format!("{name} twice"), move |request| {
            let part = part(request, name);
            request.header("authorization").push_str(&format!(", {part}"));
        }));
    }
    all
}

fn of_the_query() -> Vec<Altered> {
    use Refused::*;
    let mut all = vec![
        altered("jrq", Signature, "the date", |request| {
            let date = pairs(request).into_iter().find(|pair| pair.starts_with("X-Amz-Date=")).unwrap();
            let mut other = date.clone();
            second(&mut other);
            replace(&mut request.path, &date, &other);
        }),
        altered("jrq", Incomplete, "a date of another form", parameter("X-Amz-Date", "2015-08-30")),
        altered(
            "jrq",
            Signature,
            "a date of another day than the scope's",
            parameter("X-Amz-Date", "20150830T123600Z"),
        ),
        altered("jrq", Signature, "the region", target("%2Feu-west-1%2F", "%2Feu-west-2%2F")),
        altered("j", Signature, "the service", target("%2Fssm%2F", "%2Fsts%2F")),
        altered("q", Signature, "the service", target("%2Fsts%2F", "%2Fssm%2F")),
        altered("r", Signature, "the service", target("%2Fappconfig%2F", "%2Fssm-incidents%2F")),
        altered("jrq", Incomplete, "the scope's end", target("aws4_request", "aws5_request")),
        altered("jrq", Incomplete, "a line's end in the scope", target("%2Faws4_request", "%0A%2Faws4_request")),
        altered("jrq", Token, "the key", target("Credential=AKIA", "Credential=AKIB")),
        altered("jrq", Token, "a temporary key without a token", target("Credential=AKIA", "Credential=ASIA")),
        altered("jrq", Incomplete, "the algorithm", target("HMAC-SHA256", "HMAC-SHA512")),
        altered("jrq", Signature, "how long it is good", parameter("X-Amz-Expires", "61")),
        altered("jrq", Signature, "how long it is good, written otherwise", parameter("X-Amz-Expires", "060")),
        altered("jrq", Incomplete, "good for no time", parameter("X-Amz-Expires", "0")),
        altered("jrq", Incomplete, "good for less than no time", parameter("X-Amz-Expires", "-1")),
        altered("jrq", Incomplete, "good for more than a week", parameter("X-Amz-Expires", "604801")),
        altered("jrq", Incomplete, "good for what is no number", parameter("X-Amz-Expires", "%2B60")),
        altered("jrq", Incomplete, "good for longer than a number has", parameter("X-Amz-Expires", "4294967356")),
        altered("jrq", Signature, "a digit of the signature", |request| last_digit(&mut request.path)),
        altered("jrq", Incomplete, "a short signature", |request| _ = request.path.pop()),
        altered("jrq", Incomplete, "a long signature", |request| request.path.push('0')),
        altered("jrq", Incomplete, "white space behind the signature", |request| request.path.push('+')),
        altered("jrq", Incomplete, "a signature in upper case", |request| {
            let signature = pairs(request).into_iter().find(|pair| pair.starts_with("X-Amz-Signature=")).unwrap();
            let upper = signature["X-Amz-Signature=".len()..].to_uppercase();
            replace(&mut request.path, &signature, &format!("X-Amz-Signature={upper}"));
        }),
        altered("r", Incomplete, "the host not signed", parameter("X-Amz-SignedHeaders", "ghost")),
        altered("jq", Signature, "the content type not signed", target("content-type%3B", "")),
        altered("jrq", Incomplete, "a header signed that is not there", target("host", "ghost%3Bhost")),
        altered("jrq", Token, "a token that was not signed", with_query("X-Amz-Security-Token=t")),
        altered("jrq", Incomplete, "a token that is no text", with_query("X-Amz-Security-Token=%FF")),
        altered("jrq", Incomplete, "the header's form too", added("authorization", "AWS4-HMAC-SHA256 x")),
        altered("jrq", Incomplete, "two headers too", |request| {
            added("authorization", "a")(request);
            added("authorization", "b")(request);
        }),
        altered(
            "jrq",
            Signature,
            "another parameter of Amazon's",
            with_query("X-Amz-Target=AmazonSSM.DeleteParameter"),
        ),
    ];
    for name in ["Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature"] {
        let name = format!("X-Amz-{name}");
        for (what, instead) in [("no", String::new()), ("lower case of", name.to_lowercase())] {
            let name = name.clone();
            all.push(altered("jrq", Incomplete, format!("{what} {name}"), move |request| {
                let mut pairs = pairs(request);
                let at = pairs.iter().position(|pair| pair.starts_with(&format!("{name}="))).unwrap();
                if instead.is_empty() {
                    pairs.remove(at);
                } else {
                    replace(&mut pairs[at], &name, &instead);
                }
                set_pairs(request, &pairs);
            }));
        }
        for escaped in [false, true] {
            let name = name.clone();
            all.push(altered("jrq", Incomplete, format!("{name} twice, escaped: {escaped}"), move |request| {
                let pair = pairs(request).into_iter().find(|pair| pair.starts_with(&format!("{name}="))).unwrap();
                let pair = if escaped { pair.replacen("X-", "%58%2d", 1) } else { pair };
                request.path.push_str(&format!("&{pair}"));
            }));
        }
    }
    all
}

async fn all_are_refused(sign: impl Fn(&InProcess, Request, &str) -> Request, all: Vec<Altered>) {
    let host = InProcess::start().await;
    for protocol in ['j', 'r', 'q'] {
        let (request, service) = base(protocol);
        let reply = host.send(&sign(&host, request, service)).await;
        assert!(!matches!(reply.status, 400 | 403), "what is altered is right before: {protocol} {reply:?}");
    }
    let mut otherwise = Vec::new();
    for Altered { what, protocols, refused, alter } in all {
        for protocol in protocols.chars() {
            let (request, service) = base(protocol);
            let mut request = sign(&host, request, service);
            let before = request.bytes();
            alter(&mut request);
            assert!(request.bytes() != before, "{what} {protocol}: nothing is altered");
            let reply = host.send(&request).await;
            let (status, code) = refused.wire(protocol);
            if (reply.status, &*reply.code()) != (status, code) {
                otherwise.push(format!("{what}, {protocol}, should be {refused:?}: {} {reply:?}", request.path));
            }
        }
    }
    assert!(otherwise.is_empty(), "{}", otherwise.join("\n"));
}

#[tokio::test]
async fn nothing_of_a_request_that_is_signed_in_its_header_can_be_altered() {
    let all = of_the_request().into_iter().chain(of_the_header()).collect();
    all_are_refused(|host, request, service| host.sign(request, service), all).await;
}

#[tokio::test]
async fn nothing_of_a_presigned_request_can_be_altered() {
    let all = of_the_request().into_iter().chain(of_the_query()).collect();
    all_are_refused(|host, request, service| host.presign(request, service), all).await;
}

#[tokio::test]
async fn what_is_written_otherwise_and_means_the_same_is_the_same_request() {
    let host = InProcess::start().await;
    let was = host.send(&host.sign(rest(), "appconfig")).await;
    let same: [(char, &str, Alter); 8] = [
        ('r', "a plus for a space", Box::new(target("b%20c", "b+c"))),
        ('r', "a letter escaped", Box::new(target("b%20c", "%62%20c"))),
        ('r', "a parameter's name escaped", Box::new(target("tagKeys=a", "tag%4beys=a"))),
        ('r', "empty pairs", Box::new(target("&tagKeys", "&&tagKeys"))),
        ('j', "slashes where the path says nothing", Box::new(|request| "//".clone_into(&mut request.path))),
        ('j', "white space around a header", Box::new(|request| request.header("content-type").insert_str(0, " \t "))),
        (
            'j',
            "parts in another order",
            Box::new(|request| {
                let (credential, listed) = (part(request, "Credential="), part(request, "SignedHeaders="));
                let signature = part(request, "Signature=");
                *request.header("authorization") = format!("AWS4-HMAC-SHA256 {signature},{listed} , {credential}");
            }),
        ),
        ('j', "headers listed in another order", Box::new(authorization("host;x-amz-date", "x-amz-date;host"))),
    ];
    for (protocol, what, rewrite) in same {
        let (request, service) = base(protocol);
        let mut request = host.sign(request, service);
        rewrite(&mut request);
        let reply = host.send(&request).await;
        let expected = if protocol == 'j' { (200, String::new()) } else { (was.status, was.code()) };
        assert_eq!((reply.status, reply.code()), expected, "{what}: {reply:?}");
    }
}

#[tokio::test]
async fn what_is_signed_and_wrong_is_refused() {
    use Refused::*;
    let host = InProcess::start().await;
    let wrong = "0".repeat(64);
    let long = "t".repeat(16 * 1024 + 1);
    let token = |token| Signing { token: Some(token), ..host.signing("") };
    let with = |name: &'static str, value: &str| {
        let value = value.to_owned();
        move |request: &mut Request| request.headers.push((name.to_owned(), value.clone()))
    };
    let nothing = || Box::new(|_: &mut Request| ()) as Alter;
    let minute = Duration::from_secs(60);
    let all: Vec<(&str, Refused, Signing<'_>, Alter)> = vec![
        ("a digest of another body", Signature, host.signing(""), Box::new(with("x-amz-content-sha256", &wrong))),
        ("no digest", Incomplete, host.signing(""), Box::new(with("x-amz-content-sha256", "UNSIGNED-PAYLOAD"))),
        (
            "pieces",
            Incomplete,
            host.signing(""),
            Box::new(with("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")),
        ),
        ("a token of a permanent key", Token, token("t"), nothing()),
        (
            "a token of a permanent key, presigned",
            Token,
            Signing { expires: Some(minute), ..token("a+b/c==") },
            nothing(),
        ),
        ("an empty token", Token, host.signing(""), Box::new(with("x-amz-security-token", ""))),
        ("a long token", Incomplete, token(&long), nothing()),
        ("a long token, presigned", Incomplete, Signing { expires: Some(minute), ..token(&long) }, nothing()),
        ("a temporary key", Token, Signing { key: "ASIAIOSFODNN7EXAMPLE", ..token("t") }, nothing()),
        (
            "a temporary key without a token",
            Token,
            Signing { key: "ASIAIOSFODNN7EXAMPLE", ..host.signing("") },
            nothing(),
        ),
        (
            "a token of a presigned request in its header",
            Incomplete,
            Signing { expires: Some(minute), ..host.signing("") },
            Box::new(with("x-amz-security-token", "t")),
        ),
        ("two tokens", Incomplete, token("t"), Box::new(with("x-amz-security-token", "t"))),
        ("good for no time", Incomplete, Signing { expires: Some(Duration::ZERO), ..host.signing("") }, nothing()),
        (
            "good for more than a week",
            Incomplete,
            Signing { expires: Some(10_081 * minute), ..host.signing("") },
            nothing(),
        ),
        (
            "an expired one",
            Signature,
            Signing { expires: Some(minute), time: SystemTime::now() - 2 * minute, ..host.signing("") },
            nothing(),
        ),
        (
            "one for later",
            Signature,
            Signing { expires: Some(10_080 * minute), time: SystemTime::now() + 6 * minute, ..host.signing("") },
            nothing(),
        ),
    ];
    for (what, refused, signing, add) in all {
        for protocol in ['j', 'r', 'q'] {
            let (mut request, service) = base(protocol);
            add(&mut request);
            let reply = host.send(&Signing { service, ..signing }.sign(request)).await;
            let (status, code) = refused.wire(protocol);
            assert_eq!((reply.status, reply.code().as_str()), (status, code), "{what} {protocol}: {reply:?}");
        }
    }
}
