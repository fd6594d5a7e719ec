//! Good requests of every operation, made of the models' shapes.

use std::fmt;

use fastrand::Rng;
use muster_types::shape::{Bounds, Kind, Location, Shape};
use muster_types::{OperationModel, Protocol};
use serde_json::{Map, Value};

/// Words of requests.
pub const WORDS: &[&str] = &[
    "/",
    "a/b",
    "%2F",
    "%2e%2e",
    "member",
    "entry",
    "key",
    "value",
    ".1",
    "&",
    "=",
    "Name",
    "Tags",
    "true",
    "false",
    "null",
    "2026-06-21T00:00:00Z",
    "-9999-01-01T00:00:00Z",
    "aGVsbG8=",
    "arn:aws:ssm:eu-west-1:111122223333:parameter/app",
    "mi-0123456789abcdef0",
    "tag:Role",
    "$LATEST",
];

/// One of these.
pub fn any<T: Copy>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.usize(..of.len())]
}

/// A value of a shape, within its bounds but for the pattern of texts.
#[must_use]
pub fn value(rng: &mut Rng, shape: &Shape, depth: u32) -> Value {
    match &shape.kind {
        Kind::Structure { members, union: true, .. } => {
            let member = &members[rng.usize(..members.len())];
            Value::Object(Map::from_iter([(member.name.to_owned(), value(rng, member.shape, depth + 1))]))
        }
        Kind::Structure { members, .. } => {
            let mut object = Map::new();
            for member in *members {
                if (member.required && depth < 8) || rng.u32(..2 + depth) == 0 {
                    object.insert(member.name.to_owned(), value(rng, member.shape, depth + 1));
                }
            }
            Value::Object(object)
        }
        Kind::List(element, bounds) => {
            (0..count(rng, *bounds, depth)).map(|_| value(rng, element, depth + 1)).collect()
        }
        Kind::Map(key, element, bounds) => {
            let count = count(rng, *bounds, depth);
            let entry = |number| {
                let key = value(rng, key, depth + 1);
                (format!("{}{number}", key.as_str().unwrap_or_default()), value(rng, element, depth + 1))
            };
            Value::Object((0..count).map(entry).collect())
        }
        Kind::String { values, .. } if !values.is_empty() => Value::from(any(rng, values)),
        Kind::String { length, .. } => {
            let least = usize::try_from(length.min.unwrap_or(0)).unwrap_or(0);
            Value::from(any(rng, WORDS).repeat(1 + least / 2))
        }
        Kind::Integer(bounds) | Kind::Long(bounds) => Value::from(bounds.min.or(bounds.max).unwrap_or(7)),
        Kind::Float(_) => Value::from(1.5),
        Kind::Boolean => Value::from(rng.bool()),
        Kind::Blob { .. } => Value::from("aGVsbG8="),
        Kind::Timestamp(_) if rng.bool() => Value::from("2026-06-21T00:00:00.123Z"),
        Kind::Timestamp(_) => Value::from(1_782_000_000.5),
    }
}

fn count(rng: &mut Rng, bounds: Bounds, depth: u32) -> usize {
    let least = usize::try_from(bounds.min.unwrap_or(0)).unwrap_or(0).min(3);
    if depth > 6 { least } else { least + rng.usize(..3) }
}

/// A request as it goes over the wire, but for its signature.
pub struct Written {
    method: &'static str,
    target: String,
    headers: Vec<(String, String)>,
    body: String,
}

/// The first line without its version, headers, an empty line, the body.
impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.target)?;
        self.headers.iter().try_for_each(|(name, value)| writeln!(f, "{name}: {value}"))?;
        write!(f, "\n{}", self.body)
    }
}

/// Writes a request in the protocol of its service.
#[must_use]
pub fn written(model: &OperationModel, input: &Value) -> Written {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let at_root = |headers, body| Written { method: "POST", target: "/".to_owned(), headers, body };
    match model.service.protocol {
        Protocol::Json11 { target_prefix } => {
            let target = header("x-amz-target", &format!("{target_prefix}.{}", model.name));
            at_root(vec![target, header("content-type", "application/x-amz-json-1.1")], input.to_string())
        }
        Protocol::Query { .. } => {
            let mut pairs = vec![header("Action", model.name), header("Version", model.service.api_version)];
            flattened(model.input, input, "", &mut pairs);
            let pairs: Vec<_> =
                pairs.iter().map(|(name, text)| format!("{}={}", escaped(name), escaped(text))).collect();
            at_root(vec![header("content-type", "application/x-www-form-urlencoded")], pairs.join("&"))
        }
        Protocol::RestJson => rest(model, input),
    }
}

fn rest(model: &OperationModel, input: &Value) -> Written {
    let mut object = input.as_object().cloned().unwrap_or_default();
    let (mut path, mut query, mut headers) = (model.path.to_owned(), Vec::new(), Vec::new());
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    for member in model.input.members().iter().filter(|member| member.location != Location::Body) {
        let Some(value) = object.remove(member.name) else { continue };
        match member.location {
            Location::Uri(label) => path = path.replace(&format!("{{{label}}}"), &escaped(&text(&value))),
            Location::Query(key) => {
                let items = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                query.extend(items.iter().map(|item| format!("{key}={}", escaped(&text(item)))));
            }
            Location::Header(name) => headers.push((name.to_owned(), text(&value))),
            Location::Body => {}
        }
    }
    let body = match model.input.payload_member() {
        Some(_) => "hello".to_owned(),
        None if object.is_empty() => String::new(),
        None => Value::Object(object).to_string(),
    };
    let target = if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) };
    Written { method: model.method, target, headers, body }
}

/// A text as clients write it into paths and forms, with slashes too.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).into() } else { format!("%{byte:02X}") })
        .collect()
}

/// The pairs that a value is written as.
pub fn flattened(shape: &Shape, value: &Value, name: &str, pairs: &mut Vec<(String, String)>) {
    let below = |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
    match (&shape.kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) if !object.is_empty() => {
            for member in *members {
                if let Some(value) = object.get(member.name) {
                    flattened(member.shape, value, &below(member.name), pairs);
                }
            }
        }
        (Kind::List(element, _), Value::Array(items)) if !items.is_empty() => {
            for (item, number) in items.iter().zip(1..) {
                flattened(element, item, &below(&format!("member.{number}")), pairs);
            }
        }
        (Kind::Map(_, element, _), Value::Object(entries)) if !entries.is_empty() => {
            for ((key, value), number) in entries.iter().zip(1..) {
                pairs.push((below(&format!("entry.{number}.key")), key.clone()));
                flattened(element, value, &below(&format!("entry.{number}.value")), pairs);
            }
        }
        (_, Value::Array(_) | Value::Object(_)) => pairs.push((name.to_owned(), String::new())),
        (_, Value::String(text)) => pairs.push((name.to_owned(), text.clone())),
        (_, scalar) => pairs.push((name.to_owned(), scalar.to_string())),
    }
}
