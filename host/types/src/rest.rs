//! rest-json: which operation a path is, what of a request is which member, and where an answer's members go.
//!
//! Paths are matched as they were sent, each segment decoded on its own: a label may hold an encoded slash.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Number, Value};

use crate::primitives::Timestamp;
use crate::shape::{Kind, Location, Member, OperationModel, Service, Shape, TimestampFormat};

/// An operation, and the labels of its path, decoded.
pub type Matched = (&'static OperationModel, Vec<(&'static str, String)>);

/// The operation of `service` that a method and a raw path are.
#[must_use]
pub fn match_route(service: &Service, method: &str, raw_path: &str) -> Option<Matched> {
    let segments: Vec<&str> = raw_path.split('/').collect();
    // A literal segment goes before a label: `/tags/{arn}` and `/{id}/x` never compete otherwise.
    let matches = service.operations.iter().filter(|model| model.method == method).filter_map(|model| {
        let template: Vec<&'static str> = model.path.split('/').collect();
        if template.len() != segments.len() {
            return None;
        }
        let mut labels = Vec::new();
        for (expected, segment) in template.iter().zip(&segments) {
            match expected.strip_prefix('{').and_then(|label| label.strip_suffix('}')) {
                Some(_) if segment.is_empty() => return None,
                Some(label) => labels.push((label, percent_decode_str(segment).decode_utf8().ok()?.into_owned())),
                None if expected == segment => {}
                None => return None,
            }
        }
        Some((*model, labels))
    });
    matches.min_by_key(|(_, labels)| labels.len())
}

/// A request's parts, as the JSON value of the operation's input.
///
/// `payload` is for an operation whose body is one member: what that member becomes.
///
/// # Errors
/// A sentence, for a body that is not a JSON object or a text that is not of its member's type.
pub fn merge(
    model: &OperationModel,
    labels: &[(&str, String)],
    query: &[(String, String)],
    header: impl Fn(&str) -> Option<String>,
    body: &[u8],
    payload: Option<Value>,
) -> Result<Value, String> {
    let Kind::Structure { members, payload: payload_member, .. } = &model.input.kind else {
        return Err("the operation has no input".to_owned());
    };
    let mut object = match (payload_member, payload) {
        (Some(name), Some(value)) => Map::from_iter([((*name).to_owned(), value)]),
        (None, _) if body.iter().any(|byte| !byte.is_ascii_whitespace()) => match serde_json::from_slice(body) {
            Ok(Value::Object(object)) => object,
            Ok(_) => return Err("the body is not a JSON object".to_owned()),
            Err(error) => return Err(format!("the body is not JSON: {error}")),
        },
        _ => Map::new(),
    };
    for member in *members {
        let value = match member.location {
            Location::Body => continue,
            Location::Uri(name) => {
                labels.iter().find(|(label, _)| *label == name).map(|(_, text)| scalar(member, text)).transpose()?
            }
            Location::Query(name) => queried(member, name, query)?,
            Location::Header(name) => header(name).map(|text| scalar(member, &text)).transpose()?,
        };
        // Only its own place gives a member: a body cannot stand in for a path.
        object.remove(member.name);
        object.extend(value.map(|value| (member.name.to_owned(), value)));
    }
    Ok(Value::Object(object))
}

fn queried(member: &Member, name: &str, query: &[(String, String)]) -> Result<Option<Value>, String> {
    let mut texts = query.iter().filter(|(key, _)| key == name).map(|(_, text)| text);
    match &member.shape.kind {
        Kind::List(element, _) => {
            let items: Vec<Value> = texts.map(|text| typed(element, member.name, text)).collect::<Result<_, _>>()?;
            Ok((!items.is_empty()).then_some(Value::Array(items)))
        }
        _ => texts.next().map(|text| scalar(member, text)).transpose(),
    }
}

fn scalar(member: &Member, text: &str) -> Result<Value, String> {
    typed(member.shape, member.name, text)
}

fn typed(shape: &Shape, name: &str, text: &str) -> Result<Value, String> {
    let malformed = |what: &str| format!("The value of {name} is not {what}");
    Ok(match shape.kind {
        Kind::Integer(_) => Value::from(text.parse::<i32>().map_err(|_| malformed("an integer"))?),
        Kind::Long(_) => Value::from(text.parse::<i64>().map_err(|_| malformed("an integer"))?),
        Kind::Float(_) => {
            let number = text.parse::<f64>().ok().and_then(Number::from_f64);
            Value::Number(number.ok_or_else(|| malformed("a number"))?)
        }
        Kind::Boolean => Value::Bool(text.parse::<bool>().map_err(|_| malformed("true or false"))?),
        _ => Value::from(text),
    })
}

/// An answer, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The model's status.
    pub status: u16,
    /// Names in lower case; values that a header cannot hold are left out.
    pub headers: BTreeMap<&'static str, String>,
    /// JSON, or the payload as it is.
    pub body: Vec<u8>,
}

/// Takes an output apart. Moments that the model wants as text become text.
#[must_use]
pub fn split(model: &OperationModel, mut output: Value) -> Answer {
    let mut answer = Answer { status: model.success, headers: BTreeMap::new(), body: Vec::new() };
    let Some(shape) = model.output else { return answer };
    texts_of_moments(shape, &mut output);
    let (Kind::Structure { members, payload, .. }, Value::Object(object)) = (&shape.kind, &mut output) else {
        return answer;
    };
    for member in *members {
        let Location::Header(name) = member.location else { continue };
        let text = match object.remove(member.name) {
            Some(Value::String(text)) => text,
            Some(value) => value.to_string(),
            None => continue,
        };
        if !text.contains(|letter: char| letter.is_control()) {
            answer.headers.insert(name, text);
        }
    }
    answer.body = match payload {
        None => output.to_string().into_bytes(),
        Some(name) => match object.remove(*name) {
            Some(Value::String(base64)) => {
                use base64::Engine as _;
                base64::engine::general_purpose::STANDARD.decode(base64).unwrap_or_default()
            }
            Some(value) => value.to_string().into_bytes(),
            None => Vec::new(),
        },
    };
    answer
}

fn texts_of_moments(shape: &Shape, value: &mut Value) {
    match (&shape.kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) => {
            for member in *members {
                if let Some(value) = object.get_mut(member.name) {
                    texts_of_moments(member.shape, value);
                }
            }
        }
        (Kind::List(element, _), Value::Array(items)) => {
            items.iter_mut().for_each(|item| texts_of_moments(element, item));
        }
        (Kind::Map(_, element, _), Value::Object(entries)) => {
            entries.values_mut().for_each(|entry| texts_of_moments(element, entry));
        }
        (Kind::Timestamp(TimestampFormat::Iso8601), value) => {
            if let Ok(moment) = serde_json::from_value::<Timestamp>(value.clone()) {
                *value = Value::from(moment.iso8601());
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_label_may_hold_an_encoded_slash() {
        let (model, labels) =
            match_route(&crate::appconfig::SERVICE, "GET", "/tags/arn%3Aaws%3Aappconfig%3A%3A1%3Aapplication%2Fabc")
                .unwrap();
        assert_eq!(model.name, "ListTagsForResource");
        assert_eq!(labels, [("ResourceArn", "arn:aws:appconfig::1:application/abc".to_owned())]);
        assert!(match_route(&crate::appconfig::SERVICE, "GET", "/tags/").is_none());
        assert!(match_route(&crate::appconfig::SERVICE, "PUT", "/tags/a").is_none());
    }

    #[test]
    fn members_come_from_path_query_header_and_body() {
        let model = &crate::appconfig::operations::StopDeployment;
        let labels =
            [("ApplicationId", "abcd".into()), ("EnvironmentId", "efgh".into()), ("DeploymentNumber", "7".into())];
        let header = |name: &str| (name == "allow-revert").then(|| "true".to_owned());
        let value = merge(model, &labels, &[], header, b"", None).unwrap();
        let expected =
            json!({"ApplicationId": "abcd", "EnvironmentId": "efgh", "DeploymentNumber": 7, "AllowRevert": true});
        assert_eq!(value, expected);

        let model = &crate::appconfig::operations::UntagResource;
        let query = [("tagKeys".into(), "a".into()), ("tagKeys".into(), "b c".into())];
        let value = merge(model, &[("ResourceArn", "arn".into())], &query, |_| None, b"", None).unwrap();
        assert_eq!(value, json!({"ResourceArn": "arn", "TagKeys": ["a", "b c"]}));
    }

    #[test]
    fn a_body_cannot_stand_in_for_the_path() {
        let model = &crate::appconfig::operations::UpdateApplication;
        let body = br#"{"ApplicationId": "evil", "Name": "n"}"#;
        let value = merge(model, &[("ApplicationId", "good".into())], &[], |_| None, body, None).unwrap();
        assert_eq!(value["ApplicationId"], "good");
    }

    #[test]
    fn a_payload_goes_out_raw_with_its_headers() {
        let model = &crate::appconfig::operations::GetHostedConfigurationVersion;
        let output =
            json!({"ApplicationId": "abcd", "VersionNumber": 3, "Content": "eyJhIjoxfQ==", "ContentType": "x/y"});
        let answer = split(model, output);
        assert_eq!(answer.body, br#"{"a":1}"#);
        assert_eq!(answer.headers["version-number"], "3");
        assert_eq!(answer.headers["content-type"], "x/y");
    }

    #[test]
    fn moments_are_written_as_the_model_says() {
        let output = json!({"StartedAt": 1_782_000_000, "State": "DEPLOYING"});
        let answer = split(&crate::appconfig::operations::GetDeployment, output);
        assert_eq!(answer.body, br#"{"StartedAt":"2026-06-21T00:00:00Z","State":"DEPLOYING"}"#);
    }
}
