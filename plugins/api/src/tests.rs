use muster_plugin::serde_json::json;
use muster_plugin::testing::{Host, Ran, denied};

use super::*;

type Went = Progress<Value, Value>;

fn executed(host: Host, inputs: Value) -> Ran<Went> {
    host.act::<execute_aws_api>(inputs, None)
}

/// Of the documented example of selectors: a response of DescribeInstances.
fn instances() -> Value {
    json!({ "Reservations": [{ "Instances": [
        { "ImageId": "ami-12345678", "State": { "Code": 16, "Name": "running" },
          "BlockDeviceMappings": [{ "Ebs": { "DeleteOnTermination": true, "VolumeId": "vol-000000" } }] },
        { "ImageId": "ami-12345678", "State": { "Code": 16, "Name": "running" }, "BlockDeviceMappings": [] },
    ] }] })
}

fn asserted(selector: &str, desired: Value, response: Value) -> Result<Went, Failure> {
    let inputs =
        json!({ "Service": "ec2", "Api": "DescribeInstances", "PropertySelector": selector, "DesiredValues": desired });
    Host::new().api(response).act::<assert_aws_resource_property>(inputs, None).result
}

#[test]
fn what_stands_beside_service_and_api_is_the_request_and_the_response_is_the_outputs() {
    let response = json!({ "Parameter": { "Name": "/a", "Value": "b", "Version": 2 } });
    for api in ["GetParameter", "getParameter", "get_parameter"] {
        let inputs = json!({ "Service": "ssm", "Api": api, "Name": "/a", "WithDecryption": false });
        let ran = executed(Host::new().api(response.clone()), inputs);
        let (service, operation, request) = &ran.api_calls[0];
        assert_eq!((service.as_str(), operation.as_str()), ("ssm", "GetParameter"));
        assert_eq!(request, &json!({ "Name": "/a", "WithDecryption": false }));
        assert_eq!(ran.result.unwrap(), Progress::Done(response.clone()));
    }
}

#[test]
fn an_error_of_the_operation_is_told_as_aws_s_client_tells_it() {
    let inputs = || json!({ "Service": "ssm", "Api": "get_parameter", "Name": "/none" });
    let failed = |failure: Failure| executed(Host::new().api_fails(failure), inputs()).result.unwrap_err();
    let unknown = failed(Failure::new("parameter-not-found", "Parameter /none not found."));
    assert_eq!(unknown.code, "parameter-not-found");
    let expected =
        "An error occurred (ParameterNotFound) when calling the GetParameter operation: Parameter /none not found.";
    assert_eq!(unknown.message, expected);
    assert_eq!(failed(denied("ssm:GetParameter is not granted")).message, "ssm:GetParameter is not granted");
}

#[test]
fn inputs_are_of_aws_s_names_and_any_other_is_allowed() {
    use muster_plugin::Offered as _;

    let inputs = &wait_for_aws_resource_property::offer()["inputs"];
    let mut required: Vec<_> = inputs["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    required.sort_unstable();
    assert_eq!(required, ["Api", "DesiredValues", "PropertySelector", "Service"]);
    assert_ne!(inputs.get("additionalProperties"), Some(&json!(false)), "{inputs}");
    assert_eq!(executed(Host::new(), json!({ "Service": "ssm" })).result.unwrap_err().code, "invalid");
}

#[test]
fn a_property_with_a_desired_value_passes_whatever_its_type() {
    let done = Progress::Done(json!({}));
    let instance = "$.Reservations[0].Instances[0]";
    for (selector, desired) in [
        (format!("{instance}.State.Name"), json!(["stopped", "running"])),
        (format!("{instance}.State.Code"), json!(["16"])),
        (format!("{instance}.State.Code"), json!([16])),
        (format!("{instance}.BlockDeviceMappings[0].Ebs.DeleteOnTermination"), json!(["True"])),
        (format!("{instance}.BlockDeviceMappings[0].Ebs.DeleteOnTermination"), json!([true])),
        ("$.Reservations..Instances..State.Name".to_owned(), json!(["running"])),
        ("$['Reservations'][0]['Instances'][1].State.Name".to_owned(), json!(["running"])),
    ] {
        assert_eq!(asserted(&selector, desired, instances()).unwrap(), done, "{selector}");
    }
}

/// The message is one of AWS's, seen in a public report of a runbook that failed.
#[test]
fn a_property_with_another_value_fails_in_the_words_of_aws() {
    let failure = asserted("$.EbsEncryptionByDefault", json!(["True"]), json!({ "EbsEncryptionByDefault": false }));
    let failure = failure.unwrap_err();
    let expected = "Property value 'False' from the API output is not in the desired values. Desired values: ['True'].";
    assert_eq!((failure.code.as_str(), failure.message.as_str()), ("property-not-desired", expected));
}

#[test]
fn a_selector_that_selects_nothing_or_is_none_fails() {
    let code = |selector: &str| asserted(selector, json!(["x"]), instances()).unwrap_err().code;
    assert_eq!(code("$.Reservations[1].Instances[0].ImageId"), "property-not-found");
    let inputs = json!({ "Service": "a", "Api": "b", "PropertySelector": "Reservations[", "DesiredValues": ["x"] });
    let failure = Host::new().act::<assert_aws_resource_property>(inputs, None).result.unwrap_err();
    assert_eq!(failure.code, "invalid");
}

#[test]
fn a_wait_goes_on_until_the_value_is_there_and_looks_ever_less_often() {
    let waited = |host: Host, state: Option<Value>| {
        let inputs = json!({ "Service": "ssm", "Api": "DescribeInstanceInformation",
            "PropertySelector": "$.InstanceInformationList[0].PingStatus", "DesiredValues": ["Online"] });
        host.act::<wait_for_aws_resource_property>(inputs, state)
    };
    let again =
        |seconds, looks| Progress::Again { after: Duration::from_secs(seconds), state: json!({ "looks": looks }) };
    let lost = || Host::new().api(json!({ "InstanceInformationList": [{ "PingStatus": "ConnectionLost" }] }));
    let first = waited(Host::new().api(json!({ "InstanceInformationList": [] })), None);
    assert_eq!(first.result.unwrap(), again(5, 1));
    let second = waited(lost(), Some(json!({ "looks": 1 })));
    assert_eq!(second.result.unwrap(), again(6, 2));
    assert_eq!(
        second.log,
        ["progress: 2/? Property value 'ConnectionLost' from the API output is not in the desired values. \
          Desired values: ['Online']."]
    );
    assert_eq!(waited(lost(), Some(json!({ "looks": 1000 }))).result.unwrap(), again(30, 1001));
    let throttled = Failure { retryable: true, ..Failure::new("throttling-exception", "Rate exceeded") };
    assert_eq!(waited(Host::new().api_fails(throttled), None).result.unwrap(), again(5, 1));
    let online = Host::new().api(json!({ "InstanceInformationList": [{ "PingStatus": "Online" }] }));
    assert_eq!(waited(online, Some(json!({ "looks": 2 }))).result.unwrap(), Progress::Done(json!({})));
    let refused = Host::new().api_fails(Failure::new("validation-exception", "bad"));
    assert_eq!(waited(refused, None).result.unwrap_err().code, "validation-exception");
}
