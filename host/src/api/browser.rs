//! Requests of a page of this host's own: a cookie in the place of a signature.
//!
//! What a signature says beside who signed, such a request says in a header: `x-muster-scope: eu-west-1/ssm`, the region and the service's
//! signing name. A page of another origin cannot send that header unless this host agreed to it, which it does for nobody; that it is a
//! page of this host's own is looked at all the same, by what browsers say of where a request comes from.

use axum::http::header::{AUTHORIZATION, COOKIE, HOST, ORIGIN};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, Method};
use muster_types::OperationModel;
use tokio::time::Instant;

use super::OverTls;
use super::authenticate::{self, PROMPT};
use super::refusal::Refusal;
use super::signature::{self, is_scope_name};
use crate::access::{BrowserSession, Principals};
use crate::operation::{Caller, Error};

/// A browser takes a cookie of such a name only where it comes over TLS (or of this machine), for this host name alone and all its paths.
pub const COOKIE_NAME: &str = "__Host-muster";

const SCOPE: HeaderName = HeaderName::from_static("x-muster-scope");
/// Where a request comes from, as browsers that have it say it of every request over TLS.
const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What says whose a request is; nothing of it is believed yet.
pub struct Credential<'r> {
    cookie: &'r str,
    /// Where to.
    pub region: &'r str,
    /// The service's signing name.
    pub service: &'r str,
}

/// A request whose cookie holds.
pub struct Claim<'r> {
    /// What it says.
    pub credential: Credential<'r>,
    session: BrowserSession,
    caller: Caller,
    claimed: Instant,
}

/// What the headers say; none where they do not say where the request is to go.
pub fn credential(parts: &Parts) -> Result<Option<Credential<'_>>, Refusal> {
    let Some(scope) = one(&parts.headers, &SCOPE)? else { return Ok(None) };
    if parts.headers.contains_key(AUTHORIZATION) || signature::is_presigned(parts.uri.query().unwrap_or_default()) {
        let message = format!("The request is signed and has the header '{SCOPE}'; only one of them may be there.");
        return Err(Refusal::Malformed(message));
    }
    let parted = scope.split_once('/').filter(|(region, service)| is_scope_name(region) && is_scope_name(service));
    let (region, service) = parted.ok_or_else(|| {
        Refusal::Malformed(format!(
            "The header '{SCOPE}' must be REGION/SERVICE, in lower-case letters, digits and hyphens."
        ))
    })?;
    let cookie = cookie(&parts.headers).ok_or(Refusal::Unsigned)?;
    Ok(Some(Credential { cookie, region, service }))
}

/// The session's cookie; none where there is none, or more than one.
pub fn cookie(headers: &HeaderMap) -> Option<&str> {
    let all = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    let mut ours = all.filter_map(|pair| pair.trim().strip_prefix(COOKIE_NAME)?.strip_prefix('='));
    let cookie = ours.next()?;
    ours.next().is_none().then_some(cookie)
}

/// That a request comes of a page of this host's own: of what it was sent to, or of where the host is `advertised`.
///
/// # Errors
/// `AccessDeniedException`, where it does not, or does not say so.
pub fn check_origin(parts: &Parts, advertised: Option<&str>) -> Result<(), Refusal> {
    let [origin, site, host] = [&ORIGIN, &SITE, &HOST].map(|name| one(&parts.headers, name));
    let (origin, site, host) = (origin?, site?, host?);
    let scheme = if parts.extensions.get::<OverTls>().is_some() { "https://" } else { "http://" };
    // What is no text is no name.
    let host = host.filter(|host| !host.is_empty());
    let own =
        |origin: &str| advertised == Some(origin) || host.is_some_and(|host| origin.strip_prefix(scheme) == Some(host));
    let holds = match (origin, site) {
        (Some(origin), None | Some("same-origin")) => own(origin),
        // Browsers leave the origin out where a request only reads from where its page is from.
        (None, Some("same-origin")) => matches!(parts.method, Method::GET | Method::HEAD),
        _ => false,
    };
    if holds {
        return Ok(());
    }
    Err(Error::new("AccessDeniedException", "The request does not come of a page of this host's own.").into())
}

/// A header's value; none where there is none.
fn one<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<Option<&'h str>, Refusal> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => Ok(Some(value.to_str().unwrap_or_default())),
        _ => Err(Refusal::Malformed(format!("The header '{name}' is in the request twice."))),
    }
}

/// Whose the request is.
pub async fn claim<'r>(
    principals: &Principals,
    now_millis: u64,
    parts: &Parts,
    advertised: Option<&str>,
    credential: Credential<'r>,
) -> Result<Claim<'r>, Refusal> {
    check_origin(parts, advertised)?;
    let (session, caller) = signed_in(principals, now_millis, credential.cookie).await?;
    Ok(Claim { credential, session, caller, claimed: Instant::now() })
}

/// Whose session a cookie is.
pub async fn signed_in(
    principals: &Principals,
    now_millis: u64,
    cookie: &str,
) -> Result<(BrowserSession, Caller), Refusal> {
    let (session, caller) = principals.signed_in(cookie).await?.ok_or(Refusal::UnknownKey)?;
    if session.holder.expires_millis <= now_millis {
        return Err(Refusal::ExpiredToken);
    }
    Ok((session, caller))
}

impl Claim<'_> {
    /// Which session.
    pub fn id(&self) -> &str {
        &self.session.id
    }

    /// Whose account it is.
    pub fn account(&self) -> &str {
        &self.caller.account
    }

    /// Whether all headers are there once that are members of the operation's input.
    pub fn check_members(&self, headers: &HeaderMap, model: &OperationModel) -> Result<(), Refusal> {
        authenticate::members(headers, model).try_for_each(|name| authenticate::once(headers, name))
    }

    /// Who asks, once the body is there: where it was long in coming, the session is looked at again.
    pub async fn caller(self, principals: &Principals, now_millis: u64) -> Result<Caller, Refusal> {
        if self.claimed.elapsed() < PROMPT {
            return Ok(self.caller);
        }
        Ok(signed_in(principals, now_millis, self.credential.cookie).await?.1)
    }
}
