//! Whether a request is who it says. In two steps: what needs no body (key, date, scope) before the body is read, and the
//! signature after it.

use std::borrow::Cow;
use std::time::Duration;

use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HOST};
use axum::http::request::Parts;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use muster_types::shape::{Kind, Location};
use muster_types::{OperationModel, Service};
use tokio::time::Instant;

use super::refusal::Refusal;
use super::signature::{self, Authorization, Malformed, SigningKeys, canonical_request};
use crate::access::{Principals, Signer};
use crate::operation::Caller;

/// How far the clocks of client and host may be apart.
const WINDOW_SECONDS: u32 = 5 * 60;
const DATE_HEADER: &str = "x-amz-date";
/// Of `x-amz-date`.
const DATE_FORM: &str = "%Y%m%dT%H%M%SZ";
const TOKEN_HEADER: &str = "x-amz-security-token";
/// Bytes of a session token; AWS's own have one to four thousand, and AWS says not to rely on any length.
const TOKEN_BYTES: usize = 16 * 1024;
const CONTENT_HEADER: &str = "x-amz-content-sha256";
/// A browser's `User-Agent`, which the signers of presigned requests leave out, and which nothing here reads.
const USER_AGENT_HEADER: &str = "x-amz-user-agent";

/// A body that is there by then came with its head.
pub const PROMPT: Duration = Duration::from_millis(100);

/// A request whose key is known and whose date is right; the signature is not checked yet.
pub struct Claim<'r> {
    /// What it says.
    pub authorization: Authorization<'r>,
    date: Cow<'r, str>,
    content_sha256: Option<[u8; 32]>,
    signer: Signer,
    claimed: Instant,
}

/// What the `Authorization` header or the query says; none where neither says anything.
pub fn authorization(parts: &Parts) -> Result<Option<Authorization<'_>>, Refusal> {
    let query = parts.uri.query().unwrap_or_default();
    let mut values = parts.headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Ok(signature::presigned(query)?) };
    if values.next().is_some() {
        return Err(Refusal::Malformed("The request has two Authorization headers.".to_owned()));
    }
    if signature::is_presigned(query) {
        return Err(Refusal::Malformed(
            "The request is signed in its Authorization header and in its query; only one of them may be there."
                .to_owned(),
        ));
    }
    let text = value.to_str().map_err(|_| Refusal::Malformed("The Authorization header is not text.".to_owned()))?;
    Ok(Some(Authorization::parse(text)?))
}

/// The first step: the key, the date, and that all is signed that has to be, and each once.
pub async fn claim<'r>(
    principals: &Principals,
    now_millis: u64,
    headers: &'r HeaderMap,
    authorization: Authorization<'r>,
) -> Result<Claim<'r>, Refusal> {
    check_headers(headers, &authorization)?;
    let content_sha256 = content_sha256(headers)?;
    let date = date(headers, &authorization)?;
    check_date(&date, &authorization, now_millis)?;
    let token = token(headers, &authorization)?;
    let signer = signer(principals, now_millis, authorization.access_key_id(), token).await?;
    Ok(Claim { authorization, date, content_sha256, signer, claimed: Instant::now() })
}

/// Whose key it is, and what that one may do.
async fn signer(
    principals: &Principals,
    now_millis: u64,
    access_key_id: &str,
    token: Option<&str>,
) -> Result<Signer, Refusal> {
    let signer = principals.signer(access_key_id, token).await?.ok_or(Refusal::UnknownKey)?;
    match signer.expires_millis {
        Some(expires_millis) if expires_millis <= now_millis => Err(Refusal::ExpiredToken),
        _ => Ok(signer),
    }
}

fn check_headers(headers: &HeaderMap, authorization: &Authorization<'_>) -> Result<(), Refusal> {
    let is_presigned = authorization.presigned().is_some();
    for name in headers.keys() {
        let is_amazons = name.as_str().starts_with("x-amz-") && !(is_presigned && name == USER_AGENT_HEADER);
        if name == HOST || is_amazons {
            signed(authorization, name.as_str())?;
        }
        if name == HOST || is_amazons || name == CONTENT_TYPE {
            once(headers, name.as_str())?;
        }
    }
    signed(authorization, HOST.as_str())
}

fn signed(authorization: &Authorization<'_>, header: &str) -> Result<(), Refusal> {
    if authorization.signs(header) {
        return Ok(());
    }
    Err(Refusal::Malformed(format!("The header '{header}' must be signed: SignedHeaders has to list it.")))
}

/// Signed are all values of a header, joined by commas, and read is one: so there must be no more.
pub fn once(headers: &HeaderMap, header: &str) -> Result<(), Refusal> {
    if headers.get_all(header).iter().nth(1).is_none() {
        return Ok(());
    }
    Err(Refusal::Malformed(format!("The header '{header}' is in the request twice.")))
}

/// Whether a credential for a service is scoped to the one that the request was routed to.
pub fn check_scope(scoped_to: &str, service: &Service) -> Result<(), Refusal> {
    if scoped_to == service.signing_name {
        return Ok(());
    }
    Err(Refusal::OutOfScope(format!("Credential should be scoped to correct service: '{}'.", service.signing_name)))
}

/// The headers of a request that are members of the operation's input.
pub fn members<'h>(headers: &'h HeaderMap, model: &OperationModel) -> impl Iterator<Item = &'static str> + 'h {
    let members = if let Kind::Structure { members, .. } = &model.input.kind { *members } else { &[] };
    members.iter().filter_map(move |member| match member.location {
        Location::Header(name) if headers.contains_key(name) => Some(name),
        _ => None,
    })
}

/// The body's digest, where the client says it beside having signed it.
fn content_sha256(headers: &HeaderMap) -> Result<Option<[u8; 32]>, Refusal> {
    let Some(value) = headers.get(CONTENT_HEADER) else { return Ok(None) };
    // The words of S3 for bodies that are not signed, or piece by piece, end here too.
    let digest = signature::unhex(value.as_bytes()).ok_or_else(|| {
        Refusal::Malformed(format!("{CONTENT_HEADER} must be the SHA-256 of the body in lower-case hexadecimal."))
    })?;
    Ok(Some(digest))
}

/// When it was signed, in the form of `x-amz-date`, in which it is signed whatever its own form is.
fn date<'r>(headers: &'r HeaderMap, authorization: &Authorization<'r>) -> Result<Cow<'r, str>, Refusal> {
    if let Some(presigned) = authorization.presigned() {
        return Ok(presigned.date.clone());
    }
    if let Some(value) = headers.get(DATE_HEADER) {
        return Ok(Cow::Borrowed(value.to_str().unwrap_or_default()));
    }
    let Some(value) = headers.get(DATE) else {
        return Err(Refusal::Malformed(
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.".to_owned(),
        ));
    };
    signed(authorization, DATE.as_str())?;
    once(headers, DATE.as_str())?;
    let text = value.to_str().unwrap_or_default();
    match rfc2822::DateTimeParser::new().parse_timestamp(text) {
        Ok(at) => Ok(Cow::Owned(at.strftime(DATE_FORM).to_string())),
        Err(_) => Ok(Cow::Borrowed(text)),
    }
}

/// The session token, of where the signature is.
fn token<'r>(headers: &'r HeaderMap, authorization: &'r Authorization<'_>) -> Result<Option<&'r str>, Refusal> {
    let header = headers.get(TOKEN_HEADER);
    let token = match (authorization.presigned(), header) {
        (Some(_), Some(_)) => {
            return Err(Refusal::Malformed(format!(
                "The session token of a presigned request is its parameter 'X-Amz-Security-Token', not the header \
                 '{TOKEN_HEADER}'."
            )));
        }
        (Some(presigned), None) => presigned.token.as_deref(),
        (None, header) => header.map(|value| value.to_str().unwrap_or_default()),
    };
    if token.is_some_and(|token| token.len() > TOKEN_BYTES) {
        return Err(Refusal::Malformed(format!("The session token has more than {TOKEN_BYTES} bytes.")));
    }
    Ok(token)
}

fn check_date(date: &str, authorization: &Authorization<'_>, now_millis: u64) -> Result<(), Refusal> {
    let parsed = DateTime::strptime(DATE_FORM, date).ok().filter(|_| date.len() == "20150830T123600Z".len());
    let Some(at) = parsed.and_then(|date| TimeZone::UTC.to_timestamp(date).ok()) else {
        return Err(Refusal::Malformed("Date must be in ISO-8601 'basic format': yyyymmddThhmmssZ.".to_owned()));
    };
    let scope_date = authorization.date();
    if !date.starts_with(scope_date) {
        return Err(Refusal::OutOfScope(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope_date}' != \
             '{}', from '{date}'.",
            date.get(..8).unwrap_or_default()
        )));
    }
    // The words name whole seconds, so the comparison is of those too.
    let now = i64::try_from(now_millis / 1000).unwrap_or(i64::MAX);
    let (lives, words) = match authorization.presigned() {
        Some(presigned) => (presigned.expires_seconds, format!("{} s", presigned.expires_seconds)),
        None => (WINDOW_SECONDS, "5 min.".to_owned()),
    };
    if at.as_second() < now.saturating_sub(lives.into()) {
        let (limit, now) = (basic(now.saturating_sub(lives.into())), basic(now));
        return Err(Refusal::OutOfScope(format!(
            "Signature expired: {date} is now earlier than {limit} ({now} - {words})"
        )));
    }
    if at.as_second() > now.saturating_add(WINDOW_SECONDS.into()) {
        let (limit, now) = (basic(now.saturating_add(WINDOW_SECONDS.into())), basic(now));
        return Err(Refusal::OutOfScope(format!(
            "Signature not yet current: {date} is still later than {limit} ({now} + 5 min.)"
        )));
    }
    Ok(())
}

fn basic(seconds: i64) -> String {
    Timestamp::from_second(seconds).map(|at| at.strftime(DATE_FORM).to_string()).unwrap_or_default()
}

impl Claim<'_> {
    /// Whose key it says to be signed by.
    pub fn account(&self) -> &str {
        &self.signer.caller.account
    }

    /// Whether all headers are signed, and there once, that are members of the operation's input.
    pub fn check_members(&self, headers: &HeaderMap, model: &OperationModel) -> Result<(), Refusal> {
        members(headers, model).try_for_each(|name| {
            signed(&self.authorization, name)?;
            once(headers, name)
        })
    }

    /// The same once the body is there: where it was long in coming, the key is looked at again.
    pub async fn renewed(self, principals: &Principals, now_millis: u64, headers: &HeaderMap) -> Result<Self, Refusal> {
        if self.claimed.elapsed() < PROMPT {
            return Ok(self);
        }
        let token = token(headers, &self.authorization)?;
        let signer = signer(principals, now_millis, self.authorization.access_key_id(), token).await?;
        Ok(Self { signer, ..self })
    }

    /// The second step: whether the key signed this request.
    pub fn verify(self, keys: &SigningKeys, parts: &Parts, body_sha256: &[u8; 32]) -> Result<Caller, Refusal> {
        let Self { authorization, date, content_sha256, signer, .. } = self;
        let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
        let canonical = canonical_request(&parts.method, path, query, &parts.headers, &authorization, body_sha256)?;
        if content_sha256.is_some_and(|said| said != *body_sha256) {
            return Err(Refusal::WrongSignature);
        }
        if !keys.hold(&signer.secret, &authorization, &date, &canonical) {
            return Err(Refusal::WrongSignature);
        }
        Ok(signer.caller)
    }
}

impl From<Malformed> for Refusal {
    fn from(Malformed(message): Malformed) -> Self {
        Self::Malformed(message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signing(scope_date: &str) -> Authorization<'static> {
        let zeros = "0".repeat(64);
        let header = format!(
            "AWS4-HMAC-SHA256 Credential=AKID/{scope_date}/eu-west-1/ssm/aws4_request, SignedHeaders=host, Signature={zeros}"
        );
        Authorization::parse(header.leak()).unwrap()
    }

    fn presigning(expires_seconds: u32) -> Authorization<'static> {
        let query = format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID/20200605/eu-west-1/sts/aws4_request&X-Amz-Date=-\
             &X-Amz-Expires={expires_seconds}&X-Amz-SignedHeaders=host&X-Amz-Signature={}",
            "0".repeat(64)
        );
        signature::presigned(query.leak()).unwrap().unwrap()
    }

    fn millis(text: &str) -> u64 {
        let date = DateTime::strptime(DATE_FORM, text).unwrap();
        u64::try_from(TimeZone::UTC.to_timestamp(date).unwrap().as_millisecond()).unwrap()
    }

    fn words(checked: Result<(), Refusal>) -> String {
        match checked {
            Err(Refusal::OutOfScope(words)) => words,
            _ => panic!("it was not refused"),
        }
    }

    /// The words are those of AWS's answer that issue reports quote: 20200605T190617Z against 20200605T191118Z.
    #[test]
    fn a_date_is_right_within_five_minutes_either_way() {
        let now = millis("20200605T191118Z");
        let check = |date: &str| check_date(date, &signing("20200605"), now);
        assert!(check("20200605T191118Z").is_ok());
        assert!(check("20200605T190618Z").is_ok());
        assert!(check("20200605T191618Z").is_ok());
        assert_eq!(
            words(check("20200605T190617Z")),
            "Signature expired: 20200605T190617Z is now earlier than 20200605T190618Z (20200605T191118Z - 5 min.)"
        );
        assert_eq!(
            words(check("20200605T191619Z")),
            "Signature not yet current: 20200605T191619Z is still later than 20200605T191618Z (20200605T191118Z + 5 min.)"
        );
        for malformed in
            ["", "2020-06-05T19:11:18Z", "20200605T191118", "20200605T251118Z", "20201305T191118Z", "20200605T191118ZZ"]
        {
            assert!(matches!(check(malformed), Err(Refusal::Malformed(_))), "{malformed}");
        }
        assert!(
            words(check_date("20200605T191118Z", &signing("20200604"), now)).starts_with("Date in Credential scope")
        );
    }

    #[test]
    fn a_presigned_request_is_good_until_it_expires_and_not_before_its_time() {
        let check = |seconds, now: &str| check_date("20200605T191118Z", &presigning(seconds), millis(now));
        assert!(check(60, "20200605T191218Z").is_ok());
        assert_eq!(
            words(check(60, "20200605T191219Z")),
            "Signature expired: 20200605T191118Z is now earlier than 20200605T191119Z (20200605T191219Z - 60 s)"
        );
        assert!(check(604_800, "20200612T191118Z").is_ok());
        assert!(check(604_800, "20200612T191119Z").is_err());
        assert!(check(1, "20200605T190618Z").is_ok());
        assert!(words(check(604_800, "20200605T190617Z")).starts_with("Signature not yet current: "));
    }

    /// RFC 9110's form, and that of Python's `formatdate`, in which botocore writes the header.
    #[test]
    fn a_signed_date_header_stands_in_for_that_of_amazon() {
        let authorization = Authorization::parse(
            "AWS4-HMAC-SHA256 Credential=AKID/20150830/eu-west-1/ssm/aws4_request, SignedHeaders=date;host, \
             Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
        )
        .unwrap();
        let of = |values: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(DATE, axum::http::HeaderValue::from_static(value));
            }
            date(&headers, &authorization).map(Cow::into_owned).ok()
        };
        for text in ["Sun, 30 Aug 2015 12:36:00 GMT", "Sun, 30 Aug 2015 12:36:00 -0000", "20150830T123600Z"] {
            assert_eq!(of(&[text]).as_deref(), Some("20150830T123600Z"), "{text}");
        }
        assert_eq!(of(&[]), None);
        assert_eq!(of(&["20150830T123600Z", "20150830T123600Z"]), None);
        let headers = HeaderMap::from_iter([(DATE, axum::http::HeaderValue::from_static("20150830T123600Z"))]);
        assert!(date(&headers, &signing("20150830")).is_err(), "it has to be signed");
    }
}
