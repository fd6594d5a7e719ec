//! The words are those that were recorded of AWS: the forms of its messages, filled with what each request has.

use serde_json::{Value, json};

use super::*;
use crate::Service;

fn message(service: &Service, operation: &str, mut input: Value) -> Option<String> {
    let shape = service.operation(operation).unwrap().input;
    crate::json::conform(shape, &mut input).unwrap();
    validate(shape, &input).err()
}

fn ssm(operation: &str, input: Value) -> Option<String> {
    message(&crate::ssm::SERVICE, operation, input)
}

fn one(violation: &str) -> Option<String> {
    Some(format!("1 validation error detected: {violation}"))
}

#[test]
fn what_fits_is_not_refused() {
    assert_eq!(ssm("PutParameter", json!({"Name": "/a/b", "Value": "v", "Type": "SecureString"})), None);
    assert_eq!(ssm("DescribeParameters", json!({"MaxResults": 50})), None);
    assert_eq!(ssm("DescribeParameters", json!({"MaxResults": 1})), None);
}

#[test]
fn a_number_out_of_its_range_is_quoted() {
    let rule = "Member must have value less than or equal to 50";
    assert_eq!(
        ssm("DescribeParameters", json!({"MaxResults": 100})),
        one(&format!("Value '100' at 'maxResults' failed to satisfy constraint: {rule}"))
    );
    let rule = "Member must have value greater than or equal to 1";
    assert_eq!(
        ssm("DescribeParameters", json!({"MaxResults": 0})),
        one(&format!("Value '0' at 'maxResults' failed to satisfy constraint: {rule}"))
    );
}

#[test]
fn a_missing_member_is_bare_null_and_a_null_counts_as_missing() {
    let missing = one("Value null at 'name' failed to satisfy constraint: Member must not be null");
    assert_eq!(ssm("GetParameter", json!({})), missing);
    assert_eq!(ssm("GetParameter", json!({"Name": null})), missing);
}

#[test]
fn a_sensitive_value_never_appears() {
    let rule = "Member must have length less than or equal to 32768";
    let long = ssm("PutParameter", json!({"Name": "n", "Value": "secret".repeat(6000)})).unwrap();
    assert_eq!(Some(long), one(&format!("Value at 'value' failed to satisfy constraint: {rule}")));
    // Not within what holds it either.
    let validators = json!([{"Type": "JSON_SCHEMA", "Content": "x"}, {"Type": "LAMBDA", "Content": "x"},
        {"Type": "LAMBDA", "Content": "top-secret"}]);
    let input = json!({"ApplicationId": "abcdefg", "Name": "n", "LocationUri": "hosted", "Validators": validators});
    let message = message(&crate::appconfig::SERVICE, "CreateConfigurationProfile", input).unwrap();
    assert!(message.contains("Value at 'validators' failed"), "{message}");
    assert!(!message.contains("top-secret"), "{message}");
}

#[test]
fn a_pattern_comes_before_a_length_and_violations_are_joined() {
    let input = json!({"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": ":"});
    assert_eq!(
        message(&crate::sts::SERVICE, "AssumeRole", input).unwrap(),
        "2 validation errors detected: Value ':' at 'roleSessionName' failed to satisfy constraint: Member must satisfy \
         regular expression pattern: [\\w+=,.@-]*; Value ':' at 'roleSessionName' failed to satisfy constraint: Member \
         must have length greater than or equal to 2"
    );
    // The whole value has to match, though the pattern has no anchors.
    let input = json!({"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "Session1:2"});
    assert!(message(&crate::sts::SERVICE, "AssumeRole", input).is_some());
}

#[test]
fn an_enum_lists_its_values() {
    assert_eq!(
        ssm("PutParameter", json!({"Name": "n", "Value": "v", "Type": "Text"})),
        one(
            "Value 'Text' at 'type' failed to satisfy constraint: Member must satisfy enum value set: [String, StringList, \
             SecureString]"
        )
    );
}

#[test]
fn a_list_of_structures_is_shown_with_their_members() {
    let targets = vec![json!({"Key": "tag:a", "Values": ["1"]}); 6];
    let shown = ["Target(key=tag:a, values=[1])"; 6].join(", ");
    assert_eq!(
        ssm("SendCommand", json!({"DocumentName": "AWS-RunShellScript", "Targets": targets})),
        one(&format!(
            "Value '[{shown}]' at 'targets' failed to satisfy constraint: Member must have length less than or equal to 5"
        ))
    );
    let shown = ["Target(key=null, values=null)"; 6].join(", ");
    let message = ssm("SendCommand", json!({"DocumentName": "d_d", "Targets": vec![json!({}); 6]})).unwrap();
    assert!(message.contains(&shown), "{message}");
}

#[test]
fn a_member_within_a_list_has_a_path_with_its_number() {
    let tags = json!([{"Key": "k", "Value": "v"}, {"Key": "k", "Value": "v".repeat(257)}]);
    let message = ssm("PutParameter", json!({"Name": "n", "Value": "v", "Tags": tags})).unwrap();
    let rule = "Member must have length less than or equal to 256";
    assert_eq!(
        Some(message),
        one(&format!("Value '{}' at 'tags.2.member.value' failed to satisfy constraint: {rule}", "v".repeat(257)))
    );
    let missing = ssm("PutParameter", json!({"Name": "n", "Value": "v", "Tags": [{"Value": "v"}]}));
    let violation = "Value null at 'tags.1.member.key' failed to satisfy constraint: Member must not be null";
    assert_eq!(missing, one(violation));
}

#[test]
fn elements_that_are_plain_are_reported_once_on_their_list() {
    let labels = json!(["x".repeat(101), "fine", ""]);
    assert_eq!(
        ssm("LabelParameterVersion", json!({"Name": "n", "Labels": labels})),
        one(&format!(
            "Value '[{}, fine, ]' at 'labels' failed to satisfy constraint: Member must satisfy constraint: [Member must \
             have length less than or equal to 100, Member must have length greater than or equal to 1]",
            "x".repeat(101)
        ))
    );
}

#[test]
fn maps_report_their_keys_and_values() {
    let parameters = json!({"k".repeat(51): ["v"]});
    let message = ssm("StartAutomationExecution", json!({"DocumentName": "d_d", "Parameters": parameters})).unwrap();
    let keys = "Map keys must satisfy constraint: [Member must have length less than or equal to 50, Member must have \
                length greater than or equal to 1]";
    let shown = format!("{{{}=[v]}}", "k".repeat(51));
    assert_eq!(Some(message), one(&format!("Value '{shown}' at 'parameters' failed to satisfy constraint: {keys}")));
    let parameters = json!({"k": ["v".repeat(513)]});
    let message = ssm("StartAutomationExecution", json!({"DocumentName": "d_d", "Parameters": parameters})).unwrap();
    assert!(
        message.contains(
            "at 'parameters' failed to satisfy constraint: Map value must satisfy constraint: [Member must satisfy \
             constraint: [Member must have length less than or equal to 512, Member must have length greater than or \
             equal to 1], "
        ),
        "{message}"
    );
}

#[test]
fn lengths_count_characters_and_not_bytes() {
    let value = |characters: usize| json!({"Name": "\u{e9}".repeat(characters)});
    assert_eq!(ssm("GetParameter", value(2048)), None);
    assert!(ssm("GetParameter", value(2049)).is_some());
}

#[test]
fn all_violations_are_reported_in_the_models_order() {
    let message = ssm("PutParameter", json!({"Type": "Text", "Tier": "Best", "DataType": "x".repeat(129)})).unwrap();
    let at: Vec<_> = message.split(" at '").skip(1).map(|rest| rest.split('\'').next().unwrap()).collect();
    assert_eq!(at, ["name", "value", "type", "tier", "dataType"]);
    assert!(message.starts_with("5 validation errors detected: "), "{message}");
}

#[test]
fn a_hostile_request_gets_an_answer_of_bounded_length() {
    let tags = vec![json!({}); 100_000];
    let message =
        ssm("AddTagsToResource", json!({"ResourceType": "Document", "ResourceId": "d", "Tags": tags})).unwrap();
    // A key and a value for each, and the list that is too long.
    assert!(message.starts_with("200001 validation errors detected: "), "{}", &message[..200]);
    assert!(message.len() < 100_000, "{}", message.len());
}
