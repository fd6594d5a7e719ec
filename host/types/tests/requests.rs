//! What botocore sends for each operation of the rest-json and query services, read as the host reads it, gives what botocore
//! was given. `requests.py` writes `requests.jsonl`.

use muster_types::shape::{Kind, Shape};
use muster_types::{OperationModel, Protocol, Timestamp, Upload, json, query, rest};
use serde_json::{Value, json};

const REQUESTS: &str = include_str!("requests.jsonl");

fn text<'a>(request: &'a Value, key: &str) -> &'a str {
    request[key].as_str().unwrap_or_else(|| panic!("{key} of {request}"))
}

fn pairs(request: &Value) -> Vec<(String, String)> {
    serde_json::from_value(request["pairs"].clone()).unwrap_or_else(|error| panic!("{error}: {request}"))
}

/// The input, and the operation that the request is for.
fn read(request: &Value) -> (&'static OperationModel, Value) {
    let name = text(request, "service");
    let service = muster_types::service(name).unwrap_or_else(|| panic!("no service {name}"));
    let body = text(request, "body");
    if matches!(service.protocol, Protocol::Query { .. }) {
        let pairs = pairs(request);
        let action = pairs.iter().find(|(key, _)| key == "Action").map(|(_, name)| name.as_str());
        let model = action.and_then(|name| service.operation(name)).unwrap_or_else(|| panic!("{request}"));
        return (model, query::decode(model.input, &pairs).unwrap_or_else(|error| panic!("{error}: {request}")));
    }
    let (model, labels) = rest::match_route(service, text(request, "method"), text(request, "path"))
        .unwrap_or_else(|| panic!("no route: {request}"));
    let payload = model.input.payload_member().map(|member| match member.shape.kind {
        Kind::Blob { streaming: true, .. } => {
            let upload = Upload { path: "/spool/1".into(), bytes: body.len() as u64, sha256: "0".repeat(64) };
            serde_json::to_value(upload)
        }
        _ => serde_json::to_value(muster_types::Blob(body.as_bytes().to_vec())),
    });
    let payload = payload.transpose().unwrap_or_else(|error| panic!("{error}"));
    let header = |name: &str| request["headers"][name].as_str().map(str::to_owned);
    let input = rest::merge(model, &labels, &pairs(request), header, body.as_bytes(), payload)
        .unwrap_or_else(|error| panic!("{error}: {request}"));
    (model, input)
}

/// Equal, where a moment may be text or number.
fn assert_same(shape: &Shape, read: &Value, given: &Value, at: &str) {
    match (&shape.kind, read, given) {
        (Kind::Structure { members, .. }, Value::Object(read), Value::Object(given)) => {
            assert_eq!(read.keys().collect::<Vec<_>>(), given.keys().collect::<Vec<_>>(), "{at}");
            for member in members.iter().filter(|member| given.contains_key(member.name)) {
                assert_same(member.shape, &read[member.name], &given[member.name], &format!("{at}.{}", member.name));
            }
        }
        (Kind::List(element, _), Value::Array(read), Value::Array(given)) => {
            assert_eq!(read.len(), given.len(), "{at}");
            for (read, given) in read.iter().zip(given) {
                assert_same(element, read, given, at);
            }
        }
        (Kind::Map(_, element, _), Value::Object(read), Value::Object(given)) => {
            assert_eq!(read.keys().collect::<Vec<_>>(), given.keys().collect::<Vec<_>>(), "{at}");
            for (key, read) in read {
                assert_same(element, read, &given[key], at);
            }
        }
        (Kind::Timestamp(_), read, given) => {
            let moment = |value: &Value| serde_json::from_value::<Timestamp>(value.clone()).ok();
            assert!(moment(read).is_some(), "{at}: {read}");
            assert_eq!(moment(read), moment(given), "{at}");
        }
        (Kind::Blob { streaming: true, .. }, read, _) => assert_eq!(read["path"], json!("/spool/1"), "{at}"),
        (_, read, given) => assert_eq!(read, given, "{at}"),
    }
}

#[test]
fn what_botocore_sends_is_read_as_what_it_was_given() {
    let mut operations = 0;
    for line in REQUESTS.lines() {
        let request: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let (model, mut input) = read(&request);
        assert_eq!(model.name, text(&request, "operation"));
        json::conform(model.input, &mut input).unwrap_or_else(|error| panic!("{error}: {request}"));
        assert_same(model.input, &input, &request["input"], model.name);
        operations += 1;
    }
    let modelled = muster_types::SERVICES.iter().filter(|it| !matches!(it.protocol, Protocol::Json11 { .. }));
    assert_eq!(operations, modelled.map(|it| it.operations.len()).sum::<usize>());
}
