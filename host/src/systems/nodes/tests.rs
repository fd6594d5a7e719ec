use std::collections::BTreeSet;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use muster_protocol::{Machine, Register};
use serde_json::{Value, json};

use super::records::{ACTIVATIONS, FLEET, FLEETS, FleetRecord, NODE_HOMES};
use super::testing::{activation, linux, nodes_with, register_with};
use super::*;
use crate::operation::Ctx;
use crate::operation::testing::{ACCOUNT, REGION, START_MILLIS, call, code, ctx, host};
use crate::store::Tx;
use crate::systems::run_command;
use crate::systems::tags::{ResourceType, tags_of};
use crate::work::Timers;

const DAY: u64 = 24 * 3600;

async fn described(ctx: &Ctx, input: Value) -> Result<Vec<String>> {
    let answer = call(ctx, describe_instance_information, input).await?;
    let list = answer["InstanceInformationList"].as_array().unwrap();
    Ok(list.iter().map(|node| node["InstanceId"].as_str().unwrap().to_owned()).collect())
}

#[tokio::test(start_paused = true)]
async fn an_activation_takes_a_role_by_name_or_path_and_refuses_what_is_no_role() {
    let ctx = ctx(&host());
    for (role, accepted) in [
        ("SSMServiceRole", true),
        ("service-role/AmazonEC2RunCommandRoleForManagedInstances", true),
        ("team+one=a,b.c@d-e_f", true),
        ("", false),
        ("role/", false),
        ("has space", false),
        ("arn:aws:iam::111122223333:role/SSMServiceRole", false),
        ("aws-service-role/ssm.amazonaws.com/AWSServiceRoleForAmazonSSM", false),
        ("AWSServiceRoleForAmazonSSM", false),
    ] {
        let result = call(&ctx, create_activation, json!({"IamRole": role})).await;
        assert_eq!(result.is_ok(), accepted, "{role}");
        if let Err(error) = result {
            assert_eq!(error.code, "ValidationException", "{role}");
            assert!(
                error.message.starts_with("Nonexistent role or missing ssm service principal in trust policy: arn:")
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_activation_expires_after_a_day_or_when_it_says_within_thirty_days() {
    let ctx = ctx(&host());
    let start = START_MILLIS / 1000;
    for (asked, expires) in [
        (None, Some(start + DAY)),
        (Some(start + 1), Some(start + 1)),
        (Some(start + 30 * DAY), Some(start + 30 * DAY)),
        (Some(start + 30 * DAY + 1), None),
        (Some(start), None),
        (Some(0), None),
    ] {
        let mut input = json!({"IamRole": "R"});
        if let Some(asked) = asked {
            input["ExpirationDate"] = json!(asked);
        }
        let made = call(&ctx, create_activation, input).await;
        let Some(expires) = expires else {
            assert_eq!(code(made), "ValidationException", "{asked:?}");
            continue;
        };
        let id = made.unwrap()["ActivationId"].clone();
        let filters = json!([{"FilterKey": "ActivationIds", "FilterValues": [id]}]);
        let shown = call(&ctx, describe_activations, json!({"Filters": filters})).await.unwrap();
        assert_eq!(shown["ActivationList"][0]["ExpirationDate"], json!(expires));
        assert_eq!(shown["ActivationList"][0]["Expired"], json!(false));
    }
}

#[tokio::test(start_paused = true)]
async fn the_code_is_told_once_and_kept_as_a_hash() {
    let ctx = ctx(&host());
    let (id, secret) = activation(&ctx, json!({})).await;
    assert_eq!(uuid::Uuid::parse_str(&id).unwrap().to_string(), id, "the id is a lower-case UUID");
    assert!((20..=250).contains(&secret.len()));
    let shown = call(&ctx, describe_activations, json!({})).await.unwrap();
    assert!(!shown.to_string().contains(&secret));
    let kept = ctx.store.read(async |view: &View| Ok(view.get(&ACTIVATIONS, &ctx.scope, &id).await?)).await.unwrap();
    assert!(!serde_json::to_string(&kept).unwrap().contains(&secret));
}

#[tokio::test(start_paused = true)]
async fn activations_are_listed_newest_first_a_page_at_a_time() {
    let ctx = ctx(&host());
    let mut made = Vec::new();
    for _ in 0..5 {
        made.push(activation(&ctx, json!({})).await.0);
        tokio::time::advance(Duration::from_secs(1)).await;
    }
    made.reverse();
    let mut listed = Vec::new();
    let mut token = Value::Null;
    loop {
        let mut input = json!({"MaxResults": 2});
        if !token.is_null() {
            input["NextToken"] = token;
        }
        let page = call(&ctx, describe_activations, input).await.unwrap();
        let list = page["ActivationList"].as_array().unwrap();
        assert!(list.len() <= 2);
        listed.extend(list.iter().map(|one| one["ActivationId"].as_str().unwrap().to_owned()));
        token = page["NextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(listed, made);
}

#[tokio::test(start_paused = true)]
async fn activations_are_found_by_filters_that_all_hold() {
    let ctx = ctx(&host());
    let (one, _) = activation(&ctx, json!({"DefaultInstanceName": "web", "IamRole": "A"})).await;
    let (two, _) = activation(&ctx, json!({"DefaultInstanceName": "web", "IamRole": "B"})).await;
    let (three, _) = activation(&ctx, json!({"IamRole": "B"})).await;
    let filter = |key: &str, values: Value| json!({"FilterKey": key, "FilterValues": values});
    for (filters, expected) in [
        (vec![], vec![&one, &two, &three]),
        (vec![filter("ActivationIds", json!([one, three]))], vec![&one, &three]),
        (vec![filter("DefaultInstanceName", json!(["web"]))], vec![&one, &two]),
        (vec![filter("DefaultInstanceName", json!(["we"]))], vec![]),
        (vec![filter("IamRole", json!(["B"]))], vec![&two, &three]),
        (vec![filter("IamRole", json!(["B"])), filter("DefaultInstanceName", json!(["web"]))], vec![&two]),
        (vec![filter("IamRole", json!([]))], vec![]),
        (vec![filter("ActivationIds", json!(["00000000-0000-4000-8000-000000000000"]))], vec![]),
    ] {
        let answer = call(&ctx, describe_activations, json!({"Filters": filters})).await.unwrap();
        let list = answer["ActivationList"].as_array().unwrap();
        let found: BTreeSet<_> = list.iter().map(|one| one["ActivationId"].as_str().unwrap()).collect();
        assert_eq!(found, expected.into_iter().map(String::as_str).collect(), "{filters:?}");
    }
    let keyless = call(&ctx, describe_activations, json!({"Filters": [{"FilterValues": ["x"]}]})).await;
    assert_eq!(code(keyless), "InvalidFilter");
}

#[tokio::test(start_paused = true)]
async fn a_full_activation_registers_no_other_machine_and_keeps_the_first() {
    let host = host();
    let ctx = ctx(&host);
    let pair = activation(&ctx, json!({})).await;
    let first = register_with(&host, &pair, 1).await.unwrap();
    assert_eq!((first.account.as_str(), first.region.as_str()), (ACCOUNT, REGION));
    assert!(is_node_id(&first.node_id), "{}", first.node_id);
    assert_eq!(code(register_with(&host, &pair, 2).await), "InvalidActivation");
    assert_eq!(described(&ctx, json!({})).await.unwrap(), [first.node_id]);
    let shown = call(&ctx, describe_activations, json!({})).await.unwrap();
    assert_eq!(shown["ActivationList"][0]["RegistrationsCount"], json!(1));
    assert_eq!(shown["ActivationList"][0]["RegistrationLimit"], json!(1));
}

#[tokio::test(start_paused = true)]
async fn an_expired_activation_registers_nothing_and_its_nodes_stay() {
    let host = host();
    let ctx = ctx(&host);
    let pair = activation(&ctx, json!({"RegistrationLimit": 2})).await;
    let node = register_with(&host, &pair, 1).await.unwrap().node_id;
    tokio::time::advance(Duration::from_secs(DAY)).await;
    assert_eq!(code(register_with(&host, &pair, 2).await), "InvalidActivation");
    let shown = call(&ctx, describe_activations, json!({})).await.unwrap();
    assert_eq!(shown["ActivationList"][0]["Expired"], json!(true));
    assert_eq!(described(&ctx, json!({})).await.unwrap(), [node]);
}

#[tokio::test(start_paused = true)]
async fn nothing_tells_a_wrong_code_from_a_wrong_id() {
    let host = host();
    let ctx = ctx(&host);
    let (id, secret) = activation(&ctx, json!({})).await;
    let wrong_code = register_with(&host, &(id, "x".repeat(32)), 1).await.unwrap_err();
    let unknown = ("00000000-0000-4000-8000-000000000000".to_owned(), secret);
    let wrong_id = register_with(&host, &unknown, 1).await.unwrap_err();
    assert_eq!((&wrong_code.code, &wrong_code.message), (&wrong_id.code, &wrong_id.message));
    assert_eq!(wrong_code.code, "InvalidActivation");
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_asks_again_is_the_same_node_even_if_the_activation_is_full_or_expired() {
    let host = host();
    let pair = activation(&ctx(&host), json!({})).await;
    let first = register_with(&host, &pair, 1).await.unwrap().node_id;
    assert_eq!(register_with(&host, &pair, 1).await.unwrap().node_id, first);
    tokio::time::advance(Duration::from_secs(2 * DAY)).await;
    assert_eq!(register_with(&host, &pair, 1).await.unwrap().node_id, first);
    let wrong = (pair.0, "x".repeat(32));
    assert_eq!(code(register_with(&host, &wrong, 1).await), "InvalidActivation");
}

#[tokio::test(start_paused = true)]
async fn what_is_no_key_registers_nothing() {
    let host = host();
    let pair = activation(&ctx(&host), json!({})).await;
    for public_key in [String::new(), "none".to_owned(), STANDARD.encode([0; 32]), STANDARD.encode([1; 31])] {
        let request = Register {
            activation_id: pair.0.clone(),
            activation_code: pair.1.clone(),
            public_key: public_key.clone(),
            machine: linux(),
        };
        assert_eq!(code(register_managed_instance(&host, &request).await), "InvalidPublicKey", "{public_key}");
    }
    register_with(&host, &pair, 1).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_deregistered_machine_needs_another_activation() {
    let host = host();
    let ctx = ctx(&host);
    let pair = activation(&ctx, json!({"RegistrationLimit": 5})).await;
    let first = register_with(&host, &pair, 1).await.unwrap().node_id;
    call(&ctx, deregister_managed_instance, json!({"InstanceId": first})).await.unwrap();
    assert_eq!(code(register_with(&host, &pair, 1).await), "InvalidActivation");
    let other = activation(&ctx, json!({})).await;
    let second = register_with(&host, &other, 1).await.unwrap().node_id;
    assert_ne!(second, first);
}

#[tokio::test(start_paused = true)]
async fn a_deleted_activation_is_gone_and_its_nodes_stay() {
    let host = host();
    let ctx = ctx(&host);
    let pair = activation(&ctx, json!({"RegistrationLimit": 5})).await;
    let node = register_with(&host, &pair, 1).await.unwrap().node_id;
    let delete = json!({"ActivationId": pair.0});
    assert_eq!(call(&ctx, delete_activation, delete.clone()).await.unwrap(), json!({}));
    assert_eq!(code(call(&ctx, delete_activation, delete).await), "InvalidActivation");
    assert_eq!(code(register_with(&host, &pair, 1).await), "InvalidActivation");
    assert_eq!(code(register_with(&host, &pair, 2).await), "InvalidActivation");
    assert_eq!(described(&ctx, json!({})).await.unwrap(), [node]);
}

#[tokio::test(start_paused = true)]
async fn an_activation_of_another_account_or_region_is_not_there() {
    let host = host();
    let mine = ctx(&host);
    let pair = activation(&mine, json!({})).await;
    for (account, region) in [("444455556666", REGION), (ACCOUNT, "us-east-1")] {
        let mut other = mine.clone();
        other.scope = RegionScope::new(account, region);
        assert_eq!(code(call(&other, delete_activation, json!({"ActivationId": pair.0})).await), "InvalidActivation");
        assert_eq!(call(&other, describe_activations, json!({})).await.unwrap()["ActivationList"], json!([]));
    }
    register_with(&host, &pair, 1).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_activation_with_tags_gives_them_and_its_name_and_role_to_its_nodes() {
    let ctx = ctx(&host());
    let tags = json!([{"Key": "Role", "Value": "web"}, {"Key": "empty", "Value": ""}]);
    let input = json!({"Tags": tags, "DefaultInstanceName": "web server", "IamRole": "SSMServiceRole"});
    let node = nodes_with(&ctx, 1..2, input).await.remove(0);
    let found = ctx
        .store
        .read(async |view: &View| tags_of(view, &ctx.scope, ResourceType::ManagedInstance, &node).await)
        .await
        .unwrap();
    assert_eq!(found, [("Role".to_owned(), "web".to_owned()), ("empty".to_owned(), String::new())].into());
    let shown = call(&ctx, describe_instance_information, json!({})).await.unwrap();
    let shown = &shown["InstanceInformationList"][0];
    assert_eq!((&shown["Name"], &shown["IamRole"]), (&json!("web server"), &json!("SSMServiceRole")));
    let shown = call(&ctx, describe_activations, json!({})).await.unwrap();
    assert_eq!(shown["ActivationList"][0]["Tags"], tags);
}

#[tokio::test(start_paused = true)]
async fn tags_of_an_activation_follow_the_rules_of_tags() {
    let ctx = ctx(&host());
    let many: Vec<_> = (0..51).map(|number| json!({"Key": format!("k{number}"), "Value": ""})).collect();
    for (tags, expected) in [
        (json!([{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]), "ValidationException"),
        (json!([{"Key": "aws:x", "Value": "1"}]), "ValidationException"),
        (json!([{"Key": "AWS:x", "Value": "1"}]), "ValidationException"),
        (json!(many), "TooManyTagsError"),
    ] {
        let input = json!({"IamRole": "R", "Tags": tags});
        assert_eq!(code(call(&ctx, create_activation, input).await), expected, "{tags}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_node_is_described_as_its_machine_is_and_without_members_that_have_no_value() {
    let ctx = ctx(&host());
    let node = nodes_with(&ctx, 1..2, json!({})).await.remove(0);
    let answer = call(&ctx, describe_instance_information, json!({})).await.unwrap();
    assert!(answer.get("NextToken").is_none());
    let mut shown = answer["InstanceInformationList"][0].clone();
    let activation = shown.as_object_mut().unwrap().remove("ActivationId").unwrap();
    assert!(uuid::Uuid::parse_str(activation.as_str().unwrap()).is_ok());
    let start = START_MILLIS / 1000;
    assert_eq!(
        shown,
        json!({
            "InstanceId": node, "PingStatus": "ConnectionLost", "LastPingDateTime": start, "RegistrationDate": start,
            "AgentVersion": "3.1.0", "IsLatestVersion": false, "PlatformType": "Linux",
            "PlatformName": "Debian GNU/Linux", "PlatformVersion": "12", "IamRole": "SSMServiceRole",
            "ResourceType": "ManagedInstance", "IPAddress": "192.0.2.7", "ComputerName": "web-1", "SourceId": node,
            "SourceType": "AWS::SSM::ManagedInstance",
        })
    );
}

#[test]
fn what_a_machine_says_is_cut_to_what_the_api_can_show() {
    let wild = Machine {
        platform_type: "BeOS".into(),
        computer_name: format!("a\u{0}b\n{}", "ü".repeat(300)),
        ip_address: Some("not an address".into()),
        agent_version: "1.2".into(),
        ..linux()
    };
    let bounded = machine::bounded(&wild);
    assert_eq!(bounded.computer_name, format!("ab{}", "ü".repeat(253)));
    assert_eq!((bounded.platform_type.as_str(), bounded.agent_version.as_str()), ("", ""));
    assert_eq!(bounded.ip_address, None);
    assert_eq!(machine::bounded(&linux()), linux());
    for (version, kept) in
        [("1.2.3", true), ("1.2.3.4", true), ("1.2.3.4.5", false), ("1234567.0.0", false), ("1.2.x", false)]
    {
        let machine = machine::bounded(&Machine { agent_version: version.into(), ..linux() });
        assert_eq!(machine.agent_version == version, kept, "{version}");
    }
}

#[tokio::test(start_paused = true)]
async fn nodes_are_listed_by_id_ten_at_a_time() {
    let ctx = ctx(&host());
    let mut nodes = nodes_with(&ctx, 1..24, json!({})).await;
    nodes.sort();
    for (asked, lengths) in
        [(None, vec![10, 10, 3]), (Some(5), vec![5, 5, 5, 5, 3]), (Some(23), vec![23]), (Some(50), vec![23])]
    {
        let mut listed = Vec::new();
        let mut found_lengths = Vec::new();
        let mut token = Value::Null;
        loop {
            let mut input = json!({});
            if let Some(asked) = asked {
                input["MaxResults"] = json!(asked);
            }
            if !token.is_null() {
                input["NextToken"] = token;
            }
            let page = call(&ctx, describe_instance_information, input).await.unwrap();
            let list = page["InstanceInformationList"].as_array().unwrap();
            found_lengths.push(list.len());
            listed.extend(list.iter().map(|node| node["InstanceId"].as_str().unwrap().to_owned()));
            token = page["NextToken"].clone();
            if token.is_null() {
                break;
            }
        }
        assert_eq!(listed, nodes);
        assert_eq!(found_lengths, lengths, "{asked:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn nodes_are_found_by_filters_that_all_hold_and_any_of_their_values() {
    let host = host();
    let ctx = ctx(&host);
    let nodes = nodes_with(&ctx, 1..3, json!({"IamRole": "A"})).await;
    let others = nodes_with(&ctx, 3..4, json!({"IamRole": "B"})).await;
    let [one, two, three] = [&nodes[0], &nodes[1], &others[0]];
    connected(&host, &ctx.scope, two, host.member.id(), &linux()).await.unwrap();
    let windows = Machine { platform_type: "Windows".into(), agent_version: "3.2.0".into(), ..linux() };
    connected(&host, &ctx.scope, three, host.member.id(), &windows).await.unwrap();
    let filter = |key: &str, values: Value| json!({"Key": key, "Values": values});
    for (filters, expected) in [
        (vec![], vec![one, two, three]),
        (vec![filter("InstanceIds", json!([one, three]))], vec![one, three]),
        (vec![filter("InstanceIds", json!([one, three])), filter("InstanceIds", json!([three, two]))], vec![three]),
        (vec![filter("InstanceIds", json!([one])), filter("PingStatus", json!(["Online"]))], vec![]),
        (vec![filter("PingStatus", json!(["Online"]))], vec![two, three]),
        (vec![filter("PingStatus", json!(["Online", "ConnectionLost"]))], vec![one, two, three]),
        (vec![filter("PingStatus", json!(["Inactive"]))], vec![]),
        (vec![filter("PlatformTypes", json!(["Windows", "MacOS"]))], vec![three]),
        (vec![filter("AgentVersion", json!(["3.1.0"]))], vec![one, two]),
        (vec![filter("AgentVersion", json!(["3.1"]))], vec![]),
        (vec![filter("IamRole", json!(["A"])), filter("PingStatus", json!(["Online"]))], vec![two]),
        (vec![filter("ResourceType", json!(["ManagedInstance"]))], vec![one, two, three]),
        (vec![filter("ResourceType", json!(["EC2Instance"]))], vec![]),
        (vec![filter("AssociationStatus", json!(["Success"]))], vec![]),
        (vec![filter("SourceIds", json!([two]))], vec![two]),
        (vec![filter("SourceTypes", json!(["AWS::SSM::ManagedInstance"]))], vec![one, two, three]),
        (vec![filter("SourceTypes", json!(["AWS::IoT::Thing"]))], vec![]),
    ] {
        let mut expected: Vec<_> = expected.into_iter().cloned().collect();
        expected.sort();
        assert_eq!(described(&ctx, json!({"Filters": filters})).await.unwrap(), expected, "{filters:?}");
    }
    let legacy = json!({"InstanceInformationFilterList": [{"key": "IamRole", "valueSet": ["B"]}]});
    assert_eq!(described(&ctx, legacy).await.unwrap(), [three.as_str()]);
    let legacy = json!({"InstanceInformationFilterList": [{"key": "InstanceIds", "valueSet": [one]}]});
    assert_eq!(described(&ctx, legacy).await.unwrap(), [one.as_str()]);
}

#[tokio::test(start_paused = true)]
async fn nodes_are_found_by_their_tags() {
    let ctx = ctx(&host());
    let tags = |pairs: &[(&str, &str)]| {
        let tags: Vec<_> = pairs.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
        json!({"Tags": tags})
    };
    let one = nodes_with(&ctx, 1..2, tags(&[("Role", "web"), ("Stage", "prod")])).await.remove(0);
    let two = nodes_with(&ctx, 2..3, tags(&[("Role", "db"), ("Stage", "prod")])).await.remove(0);
    let three = nodes_with(&ctx, 3..4, tags(&[("Role", "web")])).await.remove(0);
    nodes_with(&ctx, 4..5, json!({})).await;
    let filter = |key: &str, values: Value| json!({"Key": key, "Values": values});
    for (filters, expected) in [
        (vec![filter("tag:Role", json!(["web"]))], vec![&one, &three]),
        (vec![filter("tag:Role", json!(["web", "db"]))], vec![&one, &two, &three]),
        (vec![filter("tag:Role", json!(["Web"]))], vec![]),
        (vec![filter("tag:role", json!(["web"]))], vec![]),
        (vec![filter("tag-key", json!(["Stage"]))], vec![&one, &two]),
        (vec![filter("tag-key", json!(["Stage", "Role"]))], vec![&one, &two, &three]),
        (vec![filter("tag:Role", json!(["web"])), filter("tag-key", json!(["Stage"]))], vec![&one]),
        (vec![filter("tag:Role", json!(["web"])), filter("tag:Stage", json!(["prod", "test"]))], vec![&one]),
    ] {
        let mut expected: Vec<_> = expected.into_iter().cloned().collect();
        expected.sort();
        assert_eq!(described(&ctx, json!({"Filters": filters})).await.unwrap(), expected, "{filters:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_filter_that_cannot_be_is_refused_by_its_code() {
    let host = host();
    let ctx = ctx(&host);
    let node = nodes_with(&ctx, 1..2, json!({})).await.remove(0);
    let foreign = {
        let mut other = ctx.clone();
        other.scope = RegionScope::new("444455556666", REGION);
        nodes_with(&other, 2..3, json!({})).await.remove(0)
    };
    let filter = |key: &str, values: Value| json!({"Key": key, "Values": values});
    let one = |key: &str, values: Value| json!({"Filters": [filter(key, values)]});
    for (input, expected) in [
        (one("InstanceIds", json!(["i-1234567890abcdef0"])), "InvalidInstanceId"),
        (one("InstanceIds", json!(["mi-0123456789abcdef0"])), "InvalidInstanceId"),
        (one("InstanceIds", json!([node, foreign])), "InvalidInstanceId"),
        (one("instanceIds", json!([node])), "InvalidFilterKey"),
        (one("Colour", json!(["red"])), "InvalidFilterKey"),
        (one("tag:", json!(["red"])), "InvalidFilterKey"),
        (
            json!({"Filters": [filter("tag:a", json!(["b"])), filter("PingStatus", json!(["Online"]))]}),
            "InvalidFilterKey",
        ),
        (
            json!({"Filters": [filter("InstanceIds", json!([node])), filter("tag-key", json!(["b"]))]}),
            "InvalidFilterKey",
        ),
        (one("PingStatus", json!(["online"])), "InvalidInstanceInformationFilterValue"),
        (one("PlatformTypes", json!(["Linux", "BeOS"])), "InvalidInstanceInformationFilterValue"),
        (one("AssociationStatus", json!(["Done"])), "InvalidInstanceInformationFilterValue"),
        (one("SourceTypes", json!(["Thing"])), "InvalidInstanceInformationFilterValue"),
        (one("ResourceType", json!(["Instance"])), "InvalidInstanceInformationFilterValue"),
        (
            json!({"Filters": [filter("IamRole", json!(["a"]))],
                   "InstanceInformationFilterList": [{"key": "IamRole", "valueSet": ["a"]}]}),
            "ValidationException",
        ),
    ] {
        assert_eq!(code(described(&ctx, input.clone()).await), expected, "{input}");
    }
    let wrong = described(&ctx, one("ResourceType", json!(["Instance"]))).await.unwrap_err();
    assert_eq!(wrong.message, "ResourceType filter is invalid, valid values are EC2Instance, ManagedInstance");
    let two = described(&ctx, one("ResourceType", json!(["EC2Instance", "ManagedInstance"]))).await.unwrap_err();
    assert_eq!(two.code, "InvalidInstanceInformationFilterValue");
    assert_eq!(two.message, "ResourceType filter may contain only one value.");
}

#[tokio::test(start_paused = true)]
async fn a_deregistered_node_is_gone_with_its_tags_and_its_mail() {
    let host = host();
    let ctx = ctx(&host);
    let node = nodes_with(&ctx, 1..2, json!({"Tags": [{"Key": "a", "Value": "b"}]})).await.remove(0);
    let mail = crate::gateway::Mail::Cancel { command_id: "3f0f4b5c-7a4e-4a9d-9d7e-0a6f8f1f2b3c".into() };
    host.store
        .transact(async |tx: &mut Tx| crate::gateway::send(tx, &ctx.scope, &node, mail.clone()).await)
        .await
        .unwrap();
    let gone = json!({"InstanceId": node});
    assert_eq!(call(&ctx, deregister_managed_instance, gone.clone()).await.unwrap(), json!({}));
    let mut timers = Timers::new();
    run_command::reconcile(&mut timers);
    timers.settle(&host, 10).await.unwrap();
    assert_eq!(described(&ctx, json!({})).await.unwrap(), [""; 0]);
    let (tags, mail) = host
        .store
        .read(async |view: &View| {
            let tags = tags_of(view, &ctx.scope, ResourceType::ManagedInstance, &node).await?;
            Ok((tags, view.mail_after(&ctx.scope, &node, 0, 10).await?))
        })
        .await
        .unwrap();
    assert!(tags.is_empty() && mail.is_empty());
    assert_eq!(code(call(&ctx, deregister_managed_instance, gone).await), "InvalidInstanceId");
    let by_tag = json!({"Filters": [{"Key": "tag:a", "Values": ["b"]}]});
    assert_eq!(described(&ctx, by_tag).await.unwrap(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_node_of_another_account_cannot_be_deregistered() {
    let ctx = ctx(&host());
    let node = nodes_with(&ctx, 1..2, json!({})).await.remove(0);
    let mut other = ctx.clone();
    other.scope = RegionScope::new("444455556666", REGION);
    let gone = json!({"InstanceId": node});
    assert_eq!(code(call(&other, deregister_managed_instance, gone).await), "InvalidInstanceId");
    assert_eq!(described(&ctx, json!({})).await.unwrap(), [node]);
}

#[tokio::test(start_paused = true)]
async fn there_are_bounds_on_activations_and_nodes_of_a_region() {
    let host = host();
    let ctx = ctx(&host);
    let pair = activation(&ctx, json!({"RegistrationLimit": 2})).await;
    let fill = async |fleet: FleetRecord| {
        host.store.transact(async |tx: &mut Tx| Ok(tx.put(&FLEETS, &ctx.scope, FLEET, &fleet).await?)).await.unwrap();
    };
    fill(FleetRecord { nodes: NODES_LIMIT - 1, activations: ACTIVATIONS_LIMIT }).await;
    register_with(&host, &pair, 1).await.unwrap();
    assert_eq!(code(register_with(&host, &pair, 2).await), "LimitExceeded");
    assert_eq!(code(call(&ctx, create_activation, json!({"IamRole": "R"})).await), "InvalidParameters");
    call(&ctx, delete_activation, json!({"ActivationId": pair.0})).await.unwrap();
    activation(&ctx, json!({})).await;
}

#[tokio::test(start_paused = true)]
async fn the_end_of_an_older_connection_changes_nothing() {
    let host = host();
    let ctx = ctx(&host);
    let node = nodes_with(&ctx, 1..2, json!({})).await.remove(0);
    let online = async || {
        let read = host.store.read(async |view: &View| super::node(view, &ctx.scope, &node).await).await;
        read.unwrap().unwrap().online
    };
    let on = host.member.id();
    for number in [1, 2] {
        let connected = connected(&host, &ctx.scope, &node, on, &linux()).await.unwrap();
        assert_eq!(connected, Connected::Online(number));
    }
    disconnected(&host, &ctx.scope, &node, 1, START_MILLIS).await.unwrap();
    assert!(online().await);
    disconnected(&host, &ctx.scope, &node, 2, START_MILLIS + 5).await.unwrap();
    assert!(!online().await);
    assert_eq!(connected(&host, &ctx.scope, &node, on, &linux()).await.unwrap(), Connected::Online(3));
    assert_eq!(connected(&host, &ctx.scope, "mi-0123456789abcdef0", on, &linux()).await.unwrap(), Connected::NoNode);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_starts_has_no_node_online_in_any_region() {
    let host = host();
    let mut ctx = ctx(&host);
    for region in ["eu-west-1", "us-east-1"] {
        ctx.scope = RegionScope::new(ACCOUNT, region);
        for node in nodes_with(&ctx, 1..4, json!({})).await {
            connected(&host, &ctx.scope, &node, host.member.id(), &linux()).await.unwrap();
        }
        let online = json!({"Filters": [{"Key": "PingStatus", "Values": ["Online"]}]});
        assert_eq!(described(&ctx, online).await.unwrap().len(), 3);
    }
    all_offline(&host).await.unwrap();
    for region in ["eu-west-1", "us-east-1"] {
        ctx.scope = RegionScope::new(ACCOUNT, region);
        let lost = json!({"Filters": [{"Key": "PingStatus", "Values": ["ConnectionLost"]}]});
        assert_eq!(described(&ctx, lost).await.unwrap().len(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn a_node_is_found_by_its_id_alone() {
    let ctx = ctx(&host());
    let node = nodes_with(&ctx, 1..2, json!({})).await.remove(0);
    let found = ctx.store.read(async |view: &View| home(view, &node).await).await.unwrap();
    assert_eq!(found, Some(ctx.scope.clone()));
    call(&ctx, deregister_managed_instance, json!({"InstanceId": node})).await.unwrap();
    let gone =
        ctx.store.read(async |view: &View| Ok(view.exists(&NODE_HOMES, &HostScope, &node).await?)).await.unwrap();
    assert!(!gone);
}
