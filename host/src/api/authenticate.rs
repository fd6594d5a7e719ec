//! Whether a request is who it says. In two steps: what needs no body (key, date, scope) before the body is read, and the
//! signature after it.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use muster_types::shape::{Kind, Location};
use muster_types::{OperationModel, Service};

use super::refusal::Refusal;
use super::signature::{Authorization, Malformed, SigningKeys, canonical_request};
use crate::access::{Principals, Signer};
use crate::operation::Caller;

/// How far the clocks of client and host may be apart.
const WINDOW_MILLIS: i64 = 5 * 60 * 1000;
const DATE_HEADER: &str = "x-amz-date";
/// Of `x-amz-date`, which is the one form that clients send.
const DATE_FORM: &str = "%Y%m%dT%H%M%SZ";

/// A request whose key is known and whose date is right; the signature is not checked yet.
pub struct Claim {
    /// What it says.
    pub authorization: Authorization,
    date: String,
    signer: Signer,
}

/// The `Authorization` header; none where there is none.
pub fn authorization(headers: &HeaderMap) -> Result<Option<Authorization>, Refusal> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(Refusal::Malformed("The request has two Authorization headers.".to_owned()));
    }
    let text = value.to_str().map_err(|_| Refusal::Malformed("The Authorization header is not text.".to_owned()))?;
    Ok(Some(Authorization::parse(text)?))
}

/// The first step: the key, the date, and that all is signed that has to be.
pub async fn claim(
    principals: &Principals,
    now_millis: u64,
    headers: &HeaderMap,
    authorization: Authorization,
) -> Result<Claim, Refusal> {
    for name in headers.keys().map(axum::http::HeaderName::as_str) {
        if name == "host" || name.starts_with("x-amz-") {
            signed(&authorization, name)?;
        }
    }
    signed(&authorization, "host")?;
    signed(&authorization, DATE_HEADER)?;
    let date = headers.get(DATE_HEADER).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    check_date(&date, authorization.date(), now_millis)?;
    let token =
        headers.get("x-amz-security-token").map(|token| token.to_str().map_err(|_| Refusal::UnknownKey)).transpose()?;
    let signer = principals.signer(authorization.access_key_id(), token).await?.ok_or(Refusal::UnknownKey)?;
    if signer.expires_millis.is_some_and(|expires_millis| expires_millis <= now_millis) {
        return Err(Refusal::ExpiredToken);
    }
    Ok(Claim { authorization, date, signer })
}

fn signed(authorization: &Authorization, header: &str) -> Result<(), Refusal> {
    if authorization.signs(header) {
        return Ok(());
    }
    Err(Refusal::Malformed(format!("The header '{header}' must be signed: SignedHeaders has to list it.")))
}

fn check_date(date: &str, scope_date: &str, now_millis: u64) -> Result<(), Refusal> {
    let parsed = DateTime::strptime(DATE_FORM, date).ok().filter(|_| date.len() == "20150830T123600Z".len());
    let Some(at) = parsed.and_then(|date| TimeZone::UTC.to_timestamp(date).ok()) else {
        return Err(Refusal::Malformed(
            "Date must be in ISO-8601 'basic format': the header 'x-amz-date' as yyyymmddThhmmssZ.".to_owned(),
        ));
    };
    if !date.starts_with(scope_date) {
        return Err(Refusal::OutOfScope(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope_date}' != \
             '{}', from '{date}'.",
            date.get(..8).unwrap_or_default()
        )));
    }
    let now = i64::try_from(now_millis).unwrap_or(i64::MAX);
    let at_millis = at.as_millisecond();
    // The words name whole seconds, so the comparison is of those too.
    if at_millis < (now - WINDOW_MILLIS) / 1000 * 1000 {
        let (limit, now) = (basic(now - WINDOW_MILLIS), basic(now));
        return Err(Refusal::OutOfScope(format!(
            "Signature expired: {date} is now earlier than {limit} ({now} - 5 min.)"
        )));
    }
    if at_millis > now + WINDOW_MILLIS {
        let (limit, now) = (basic(now + WINDOW_MILLIS), basic(now));
        return Err(Refusal::OutOfScope(format!(
            "Signature not yet current: {date} is still later than {limit} ({now} + 5 min.)"
        )));
    }
    Ok(())
}

fn basic(millis: i64) -> String {
    Timestamp::from_millisecond(millis).map(|at| at.strftime(DATE_FORM).to_string()).unwrap_or_default()
}

impl Claim {
    /// Whether the credential is scoped to the service that the request was routed to.
    pub fn check_scope(&self, service: &Service) -> Result<(), Refusal> {
        if self.authorization.service() == service.signing_name {
            return Ok(());
        }
        Err(Refusal::OutOfScope(format!("Credential should be scoped to correct service: '{}'.", service.signing_name)))
    }

    /// Whether all headers are signed that are members of the operation's input.
    pub fn check_members(&self, headers: &HeaderMap, model: &OperationModel) -> Result<(), Refusal> {
        let Kind::Structure { members, .. } = &model.input.kind else { return Ok(()) };
        for member in *members {
            if let Location::Header(name) = member.location
                && headers.contains_key(name)
            {
                signed(&self.authorization, name)?;
            }
        }
        Ok(())
    }

    /// The second step: whether the key signed this request.
    pub fn verify(self, keys: &SigningKeys, parts: &Parts, body_sha256: &[u8; 32]) -> Result<Caller, Refusal> {
        let Self { authorization, date, signer } = self;
        let canonical = canonical_request(&parts.method, &parts.uri, &parts.headers, &authorization, body_sha256)?;
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

    /// The words are those of AWS's answer that issue reports quote: 20200605T190617Z against 20200605T191118Z.
    #[test]
    fn a_date_is_right_within_five_minutes_either_way() {
        let at = |text: &str| {
            let date = DateTime::strptime(DATE_FORM, text).unwrap();
            u64::try_from(TimeZone::UTC.to_timestamp(date).unwrap().as_millisecond()).unwrap()
        };
        let now = at("20200605T191118Z");
        let check = |date: &str| check_date(date, date.get(..8).unwrap_or_default(), now);
        assert!(check("20200605T191118Z").is_ok());
        assert!(check("20200605T190618Z").is_ok());
        assert!(check("20200605T191618Z").is_ok());
        let refused = |date: &str| match check(date) {
            Err(Refusal::OutOfScope(words)) => words,
            _ => panic!("{date} was not refused"),
        };
        assert_eq!(
            refused("20200605T190617Z"),
            "Signature expired: 20200605T190617Z is now earlier than 20200605T190618Z (20200605T191118Z - 5 min.)"
        );
        assert_eq!(
            refused("20200605T191619Z"),
            "Signature not yet current: 20200605T191619Z is still later than 20200605T191618Z (20200605T191118Z + 5 min.)"
        );
        for malformed in
            ["", "2020-06-05T19:11:18Z", "20200605T191118", "20200605T251118Z", "20201305T191118Z", "20200605T191118ZZ"]
        {
            assert!(matches!(check(malformed), Err(Refusal::Malformed(_))), "{malformed}");
        }
        assert!(matches!(check_date("20200605T191118Z", "20200604", now), Err(Refusal::OutOfScope(_))));
    }
}
