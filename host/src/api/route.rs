//! Which operation a request is for. Nothing is believed yet: a route only says whom the client means to speak to.
//!
//! The host name cannot tell, since one endpoint serves all services, and paths alone collide between services: so the
//! target header decides, or a form's `Action`, or the signing name in the credential together with the path.

use axum::http::Uri;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use muster_types::{OperationModel, Protocol, Service, rest};

use super::refusal::Refusal;
use super::signature;

/// What the head of a request says.
pub enum Route {
    /// One operation, and the labels of its path.
    Operation { model: &'static OperationModel, labels: Vec<(&'static str, String)> },
    /// Of the query protocol: the form's `Action` will tell.
    Form,
}

/// The paths of Muster's own service, clear of every AWS path.
const OWN_PATHS: &str = "/_muster/";

/// Reads the head. The error says which service's clients to refuse it for, where that much is known.
pub fn route(parts: &Parts, signing_name: Option<&str>) -> Result<Route, (Option<&'static Service>, Refusal)> {
    if let Some(target) = parts.headers.get("x-amz-target") {
        return target_route(target.to_str().unwrap_or_default());
    }
    let is_form = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(|value| {
        value
            .split(';')
            .next()
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
    });
    if is_form || parts.uri.query().is_some_and(|query| pairs(query).any(|(name, _)| name == "Action")) {
        return Ok(Route::Form);
    }
    let path = parts.uri.path();
    let unknown = || Refusal::UnknownOperation { name: format!("{} {path}", parts.method), version: String::new() };
    let own = path.starts_with(OWN_PATHS).then_some("muster");
    let Some(signing_name) = own.or(signing_name) else {
        return Err((None, Refusal::Unsigned));
    };
    let mut services = muster_types::SERVICES.iter().copied().filter(|service| service.signing_name == signing_name);
    // A signature covers the path without these, so such a path could be made of another's signed request.
    if path.contains("//") || path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err((services.next(), unknown()));
    }
    let mut known = None;
    for service in services {
        // A stray path of a service that has none is answered as that service answers.
        known = known.or(Some(service));
        if service.protocol == Protocol::RestJson
            && let Some((model, labels)) = rest::match_route(service, parts.method.as_str(), path)
        {
            return Ok(Route::Operation { model, labels });
        }
    }
    Err((known, unknown()))
}

fn target_route(target: &str) -> Result<Route, (Option<&'static Service>, Refusal)> {
    let (prefix, name) = target.rsplit_once('.').unwrap_or((target, ""));
    let service = muster_types::SERVICES
        .iter()
        .copied()
        .find(|service| matches!(service.protocol, Protocol::Json11 { target_prefix } if target_prefix == prefix));
    match service.and_then(|service| service.operation(name)) {
        Some(model) => Ok(Route::Operation { model, labels: Vec::new() }),
        None => {
            // Whoever sends a target reads JSON 1.1, whichever service they mean.
            let service = service.unwrap_or(&muster_types::ssm::SERVICE);
            Err((Some(service), Refusal::UnknownOperation { name: name.to_owned(), version: String::new() }))
        }
    }
}

/// The operation that a form names.
pub fn form_route(form: &[(String, String)]) -> Result<&'static OperationModel, (Option<&'static Service>, Refusal)> {
    let of = |name: &str| form.iter().find(|(key, _)| key == name).map_or("", |(_, text)| text);
    let (action, version) = (of("Action"), of("Version"));
    let service = muster_types::SERVICES
        .iter()
        .copied()
        .find(|service| matches!(service.protocol, Protocol::Query { .. }) && service.api_version == version);
    service.and_then(|service| service.operation(action)).ok_or_else(|| {
        let unknown = Refusal::UnknownOperation { name: action.to_owned(), version: version.to_owned() };
        (Some(service.unwrap_or(&muster_types::sts::SERVICE)), unknown)
    })
}

/// The pairs of the query that are the operation's: those of a presigned request's signature are not.
pub fn query_pairs(uri: &Uri) -> impl Iterator<Item = (String, String)> {
    pairs(uri.query().unwrap_or_default()).filter(|(name, _)| !signature::is_parameter(name))
}

/// The pairs of a query or form, decoded; what is no UTF-8 is replaced.
pub fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    })
}

fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}
