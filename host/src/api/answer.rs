//! Answers, as each protocol writes them.

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use muster_types::{OperationModel, Protocol, Service, rest, xml};
use serde_json::{Map, Value};

use super::refusal::Wire;
use crate::operation::{Answer, AnswerForm};

/// By which clients name a request when they ask for help.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");
/// What `sts:DecodeAuthorizationMessage` takes.
const AUTHORIZATION_MESSAGE: HeaderName = HeaderName::from_static("x-muster-authorization-message");
const JSON_1_1: HeaderValue = HeaderValue::from_static("application/x-amz-json-1.1");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const XML: HeaderValue = HeaderValue::from_static("text/xml");

/// The form in which an operation's answer is wanted.
#[must_use]
pub fn form(service: &Service) -> AnswerForm {
    if let Protocol::Json11 { .. } = service.protocol { AnswerForm::Text } else { AnswerForm::Value }
}

/// A result.
#[must_use]
pub fn result(model: &OperationModel, answer: Answer, request_id: &str) -> Response<Vec<u8>> {
    let (status, kind, body) = match (model.service.protocol, answer) {
        (Protocol::Query { namespace }, Answer::Value(value)) => {
            (200, XML, query_result(model, namespace, &value, request_id).into_bytes())
        }
        (_, Answer::Text(text)) => (200, JSON_1_1, text),
        (_, Answer::Value(value)) => return rest_result(rest::split(model, value), request_id),
    };
    response(status_code(status), kind, body, request_id)
}

fn rest_result(answer: rest::Answer, request_id: &str) -> Response<Vec<u8>> {
    let status = status_code(answer.status);
    // A body that says nothing is left out where the status promises none.
    let body = if status == StatusCode::NO_CONTENT { Vec::new() } else { answer.body };
    let mut response = response(status, JSON, body, request_id);
    for (name, value) in answer.headers {
        // `HeaderValue` takes any byte that is no control character, as the AWS clients read them.
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    if status == StatusCode::NO_CONTENT {
        response.headers_mut().remove(CONTENT_TYPE);
    }
    response
}

fn query_result(model: &OperationModel, namespace: &str, value: &Value, request_id: &str) -> String {
    let name = model.name;
    let content = model.output.map(|shape| xml::encode(shape, value)).unwrap_or_default();
    // Clients look the wrapper up and fail without it, where the model names one.
    let result = model.result_wrapper.map(|wrapper| format!("<{wrapper}>{content}</{wrapper}>")).unwrap_or_default();
    format!(
        "<{name}Response xmlns=\"{namespace}\">{result}<ResponseMetadata><RequestId>{request_id}</RequestId>\
         </ResponseMetadata></{name}Response>"
    )
}

/// A refusal, to clients of `service`.
#[must_use]
pub fn refusal(wire: Wire, service: Option<&'static Service>, request_id: &str) -> Response<Vec<u8>> {
    match service.map(|service| service.protocol) {
        Some(Protocol::Query { namespace }) => {
            let body = query_error(&wire, namespace, request_id);
            response(wire.status, XML, body.into_bytes(), request_id)
        }
        Some(Protocol::Json11 { .. }) => {
            let mut body = Map::from_iter([("__type".to_owned(), Value::from(&*wire.code))]);
            let status = wire.status;
            add_members(&mut body, wire);
            response(status, JSON_1_1, Value::Object(body).to_string().into_bytes(), request_id)
        }
        Some(Protocol::RestJson) | None => {
            // The code is in the header for clients of AWS, and in the body for people with curl.
            let mut body = Map::from_iter([("code".to_owned(), Value::from(&*wire.code))]);
            let (status, code) = (wire.status, HeaderValue::from_str(&wire.code));
            add_members(&mut body, wire);
            let mut response = response(status, JSON, Value::Object(body).to_string().into_bytes(), request_id);
            if let Ok(code) = code {
                response.headers_mut().insert(ERROR_TYPE, code);
            }
            response
        }
    }
}

/// The same with what it says of a denial, sealed.
#[must_use]
pub fn with_message(mut response: Response<Vec<u8>>, message: Option<String>) -> Response<Vec<u8>> {
    if let Some(Ok(message)) = message.map(HeaderValue::try_from) {
        response.headers_mut().insert(AUTHORIZATION_MESSAGE, message);
    }
    response
}

/// The message in both of the spellings that the models have: clients of each read their own.
fn add_members(body: &mut Map<String, Value>, wire: Wire) {
    if let Some(message) = wire.message {
        body.insert("message".to_owned(), Value::from(&*message));
        body.insert("Message".to_owned(), Value::from(message));
    }
    body.extend(wire.members);
}

fn query_error(wire: &Wire, namespace: &str, request_id: &str) -> String {
    let side = if wire.status.is_server_error() { "Receiver" } else { "Sender" };
    format!(
        "<ErrorResponse xmlns=\"{namespace}\"><Error><Type>{side}</Type><Code>{}</Code><Message>{}</Message></Error>\
         <RequestId>{request_id}</RequestId></ErrorResponse>",
        xml::escape(&wire.code),
        xml::escape(wire.message.as_deref().unwrap_or_default()),
    )
}

fn response(status: StatusCode, kind: HeaderValue, body: Vec<u8>, request_id: &str) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, kind);
    if let Ok(id) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::OK)
}
