use serde_json::{Value, json};

use crate::host::{InProcess, Reply};

/// The words of one broken constraint, as AWS has them.
fn one(rest: &str) -> String {
    format!("1 validation error detected: {rest}")
}

async fn nothing_is_stored(host: &InProcess) {
    let reply = host.ssm("GetParametersByPath", &json!({"Path": "/", "Recursive": true})).await;
    assert_eq!(reply.json(), json!({"Parameters": []}));
}

fn refused(reply: &Reply, code: &str, message: &str) {
    assert_eq!((reply.status, reply.code().as_str()), (400, code), "{reply:?}");
    assert!(reply.message().starts_with(message), "{}\nis not\n{message}", reply.message());
    assert_eq!(reply.json()["Message"], reply.json()["message"], "both spellings");
}

/// Each documented bound of the parameter operations once.
#[tokio::test]
async fn constraints_of_the_model_are_refused_in_the_words_of_aws() {
    let host = InProcess::start().await;
    let put = |member: &str, value: Value| {
        let mut body = json!({"Name": "p", "Value": "v", "Type": "String"});
        body[member] = value;
        body
    };
    let long = |length: usize| "x".repeat(length);
    let at_most = |length: usize| format!("Member must have length less than or equal to {length}");
    let at_least_one = "Member must have length greater than or equal to 1";
    let failed = "failed to satisfy constraint:";
    let names: Vec<String> = (0..11).map(|number| format!("n{number}")).collect();
    let key_pattern = "Member must satisfy regular expression pattern: ^([a-zA-Z0-9:/_-]+)$";
    let tag = |key: &str, value: &str| json!([{"Key": key, "Value": value}]);
    let filter = |filter: Value| json!({"Path": "/", "ParameterFilters": [filter]});

    for (operation, body, message) in [
        (
            "PutParameter",
            json!({"Value": "v", "Type": "String"}),
            one(&format!("Value null at 'name' {failed} Member must not be null")),
        ),
        ("PutParameter", put("Name", json!("")), one(&format!("Value '' at 'name' {failed} {at_least_one}"))),
        ("PutParameter", put("Name", json!(long(2049))), one(&format!("Value '{}", &long(100)))),
        ("PutParameter", put("Description", json!(long(1025))), one(&format!("Value '{}", &long(100)))),
        ("PutParameter", put("AllowedPattern", json!(long(1025))), one(&format!("Value '{}", &long(100)))),
        ("PutParameter", put("Value", json!("")), one(&format!("Value at 'value' {failed} {at_least_one}"))),
        (
            "PutParameter",
            put("Value", json!(long(32_769))),
            one(&format!("Value at 'value' {failed} {}", at_most(32_768))),
        ),
        (
            "PutParameter",
            put("Value", json!(long(4_097))),
            "Standard tier parameters support a maximum parameter value".into(),
        ),
        (
            "PutParameter",
            put("Type", json!("Secret")),
            one(&format!("Value 'Secret' at 'type' {failed} Member must satisfy enum value set: [")),
        ),
        (
            "PutParameter",
            put("Tier", json!("Gold")),
            one(&format!("Value 'Gold' at 'tier' {failed} Member must satisfy enum value set: [")),
        ),
        ("PutParameter", put("KeyId", json!("a b")), one(&format!("Value 'a b' at 'keyId' {failed} {key_pattern}"))),
        (
            "PutParameter",
            put("KeyId", json!(long(257))),
            one(&format!("Value '{}' at 'keyId' {failed} {}", long(257), at_most(256))),
        ),
        ("PutParameter", put("Policies", json!("")), one(&format!("Value '' at 'policies' {failed} {at_least_one}"))),
        ("PutParameter", put("Policies", json!(long(4_097))), one("Value '")),
        (
            "PutParameter",
            put("DataType", json!(long(129))),
            one(&format!("Value '{}' at 'dataType' {failed} {}", long(129), at_most(128))),
        ),
        ("PutParameter", put("Tags", tag("", "v")), "".into()),
        (
            "PutParameter",
            put("Tags", tag(&long(129), "v")),
            one(&format!("Value '{}' at 'tags.1.member.key' {failed} {}", long(129), at_most(128))),
        ),
        (
            "PutParameter",
            put("Tags", tag("k", &long(257))),
            one(&format!("Value '{}' at 'tags.1.member.value' {failed} {}", long(257), at_most(256))),
        ),
        (
            "PutParameter",
            json!({"Name": "", "Value": "v", "Type": "X"}),
            "2 validation errors detected: Value '' at 'name'".into(),
        ),
        ("GetParameter", json!({}), one(&format!("Value null at 'name' {failed} Member must not be null"))),
        ("GetParameter", json!({"Name": ""}), one(&format!("Value '' at 'name' {failed} {at_least_one}"))),
        ("GetParameter", json!({"Name": long(2049)}), one("Value '")),
        ("GetParameters", json!({"Names": []}), one(&format!("Value '[]' at 'names' {failed} {at_least_one}"))),
        (
            "GetParameters",
            json!({"Names": names}),
            one(&format!("Value '[{}]' at 'names' {failed} {}", names.join(", "), at_most(10))),
        ),
        ("GetParametersByPath", json!({}), one(&format!("Value null at 'path' {failed} Member must not be null"))),
        ("GetParametersByPath", json!({"Path": ""}), one(&format!("Value '' at 'path' {failed} {at_least_one}"))),
        (
            "GetParametersByPath",
            json!({"Path": "/", "MaxResults": 23}),
            one(&format!("Value '23' at 'maxResults' {failed} Member must have value less than or equal to 10")),
        ),
        (
            "GetParametersByPath",
            json!({"Path": "/", "MaxResults": 0}),
            one(&format!("Value '0' at 'maxResults' {failed} Member must have value greater than or equal to 1")),
        ),
        (
            "GetParametersByPath",
            filter(json!({"Values": ["x"]})),
            one(&format!("Value null at 'parameterFilters.1.member.key' {failed} Member must not be null")),
        ),
        (
            "GetParametersByPath",
            filter(json!({"Key": "Colour"})),
            one(&format!(
                "Value 'Colour' at 'parameterFilters.1.member.key' {failed} Member must satisfy regular expression pattern: ^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"
            )),
        ),
        (
            "GetParametersByPath",
            filter(json!({"Key": "Type", "Option": long(11)})),
            one(&format!("Value '{}' at 'parameterFilters.1.member.option' {failed} {}", long(11), at_most(10))),
        ),
        (
            "GetParametersByPath",
            filter(json!({"Key": "Type", "Values": []})),
            one(&format!("Value '[]' at 'parameterFilters.1.member.values' {failed} {at_least_one}")),
        ),
        ("GetParametersByPath", filter(json!({"Key": "Type", "Values": [long(1025)]})), one("Value '[")),
        ("DeleteParameter", json!({}), one(&format!("Value null at 'name' {failed} Member must not be null"))),
        ("DeleteParameter", json!({"Name": ""}), one(&format!("Value '' at 'name' {failed} {at_least_one}"))),
    ] {
        refused(&host.ssm(operation, &body).await, "ValidationException", &message);
    }
    nothing_is_stored(&host).await;
}

#[tokio::test]
async fn a_sensitive_value_is_never_repeated() {
    let host = InProcess::start().await;
    let secret = "hunter2".repeat(5_000);
    let reply = host.ssm("PutParameter", &json!({"Name": "p", "Value": secret, "Type": "String"})).await;
    refused(&reply, "ValidationException", "1 validation error detected: Value at 'value'");
    assert!(!reply.body.contains("hunter2"));
}

#[tokio::test]
async fn what_is_not_built_is_refused_by_name_and_stores_nothing() {
    let host = InProcess::start().await;
    for (member, value, names) in
        [("Tier", "Advanced", "Tier=Advanced"), ("DataType", "aws:ec2:image", "DataType=aws:ec2:image")]
    {
        let mut body = json!({"Name": "p", "Value": "v", "Type": "String"});
        body[member] = json!(value);
        let reply = host.ssm("PutParameter", &body).await;
        assert_eq!((reply.status, reply.code().as_str()), (501, "NotImplementedException"), "{reply:?}");
        assert!(reply.message().contains(names));
    }
    nothing_is_stored(&host).await;
}

#[tokio::test]
async fn a_parameter_goes_in_and_comes_out_with_what_a_client_needs() {
    let host = InProcess::start().await;
    let text = "snö ☃ \u{1F600} \"quoted\"\n";
    let reply = host.ssm("PutParameter", &json!({"Name": "/app/x", "Value": text, "Type": "String"})).await;
    assert_eq!(reply.json(), json!({"Version": 1, "Tier": "Standard"}));
    assert_eq!(reply.headers["content-type"], "application/x-amz-json-1.1");
    let reply = host.ssm("GetParameter", &json!({"Name": "/app/x:1"})).await;
    let mut found = reply.json()["Parameter"].clone();
    let modified = found.as_object_mut().unwrap().remove("LastModifiedDate").unwrap();
    assert!(modified.as_f64().unwrap() > 1_700_000_000.0 && modified.as_f64().unwrap() < 10_000_000_000.0);
    let expected = json!({
        "Name": "/app/x", "Type": "String", "Value": text, "Version": 1, "Selector": ":1", "DataType": "text",
        "ARN": "arn:aws:ssm:eu-west-1:111122223333:parameter/app/x",
    });
    assert_eq!(found, expected);
    assert_eq!(host.ssm("DeleteParameter", &json!({"Name": "/app/x"})).await.json(), json!({}));
}

#[tokio::test]
async fn a_page_token_is_for_its_own_listing_only() {
    let host = InProcess::start().await;
    for number in 0..4 {
        let body = json!({"Name": format!("/p/{number}"), "Value": "v", "Type": "String"});
        host.ssm("PutParameter", &body).await;
    }
    let list = async |body: Value| host.ssm("GetParametersByPath", &body).await;
    let first = list(json!({"Path": "/p", "MaxResults": 2})).await.json();
    let token = first["NextToken"].clone();
    let next = list(json!({"Path": "/p", "NextToken": token})).await.json();
    let names = next["Parameters"].as_array().unwrap().iter().map(|found| found["Name"].clone()).collect::<Vec<_>>();
    assert_eq!((names, next.get("NextToken")), (vec![json!("/p/2"), json!("/p/3")], None));
    let mut altered = token.as_str().unwrap().to_owned();
    altered.replace_range(0..1, if altered.starts_with('A') { "B" } else { "A" });
    for body in [
        json!({"Path": "/p", "NextToken": altered}),
        json!({"Path": "/p", "NextToken": "nonsense"}),
        json!({"Path": "/", "NextToken": token}),
        json!({"Path": "/p", "Recursive": true, "NextToken": token}),
    ] {
        refused(&list(body).await, "InvalidNextToken", "");
    }
}
