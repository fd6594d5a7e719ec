use serde_json::{Value, json};

use crate::access::{self, Principals};
use crate::api::Operations;
use crate::operation::testing::{ACCOUNT, REGION, empty_host};
use crate::operation::{Caller, Host};
use crate::store::RegionScope;

const OTHER: &str = "444455556666";
const ARN: &str = "arn:aws:ssm:eu-west-1:111122223333:parameter/db/url";

/// A host with two accounts, the administrator of each, and a parameter of the first.
struct Two {
    host: Host,
    operations: Operations,
    own: Caller,
    other: Caller,
}

impl Two {
    async fn new() -> Self {
        let host = empty_host();
        let first = access::bootstrap(&host, Some(ACCOUNT)).await.unwrap().credentials.unwrap();
        let second = access::new_credentials(&host.env, Some(OTHER)).unwrap();
        access::create_account(&host, &second).await.unwrap();
        let own = caller(&host, &first.access_key_id).await;
        let other = caller(&host, &second.access_key_id).await;
        let operations = Operations::new(host.clone(), crate::registry()).await.unwrap();
        let two = Self { host, operations, own, other };
        let put = json!({"Name": "/db/url", "Value": "one", "Type": "String"});
        two.ask(&two.own, "PutParameter", put).await.unwrap();
        two
    }

    async fn ask(&self, caller: &Caller, operation: &str, input: Value) -> Result<Value, String> {
        self.asked(("ssm", operation), caller, input).await
    }

    async fn asked(&self, operation: (&str, &str), caller: &Caller, input: Value) -> Result<Value, String> {
        let scope = RegionScope::new(&*caller.account, REGION);
        let called = self.operations.call(operation, caller.clone(), scope, input).await;
        called.map_err(|error| error.code)
    }

    /// Attaches a policy that says this of that principal, and gives its id and hash.
    async fn put(&self, effect: &str, principal: Value, action: &str) -> (String, String) {
        let policy = statement(effect, principal, action);
        let put = self.ask(&self.own, "PutResourcePolicy", json!({"ResourceArn": ARN, "Policy": policy}));
        let made = put.await.unwrap();
        let text = |member: &str| made[member].as_str().unwrap().to_owned();
        (text("PolicyId"), text("PolicyHash"))
    }

    /// What somebody reads of the parameter by its ARN.
    async fn read(&self, caller: &Caller) -> Result<Value, String> {
        let read = self.ask(caller, "GetParameter", json!({"Name": ARN})).await?;
        Ok(read["Parameter"]["Value"].clone())
    }

    /// A user of the first account who may do nothing.
    async fn user(&self, name: &str) -> Caller {
        let named = json!({"UserName": name});
        self.asked(("iam", "CreateUser"), &self.own, named.clone()).await.unwrap();
        let key = self.asked(("iam", "CreateAccessKey"), &self.own, named).await.unwrap();
        caller(&self.host, key["AccessKey"]["AccessKeyId"].as_str().unwrap()).await
    }
}

async fn caller(host: &Host, access_key_id: &str) -> Caller {
    let principals = Principals::new(host).await.unwrap();
    principals.signer(access_key_id, None).await.unwrap().unwrap().caller
}

fn statement(effect: &str, principal: Value, action: &str) -> String {
    let statement = json!({"Effect": effect, "Principal": principal, "Action": action, "Resource": ARN});
    json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()
}

#[tokio::test(start_paused = true)]
async fn another_account_reads_what_is_shared_with_it_by_its_arn_and_nothing_else() {
    let two = Two::new().await;
    let denied = Err("AccessDeniedException".to_owned());
    assert_eq!(two.read(&two.other).await, denied);
    let (id, hash) = two.put("Allow", json!({"AWS": OTHER}), "ssm:GetParameter").await;
    assert_eq!(two.read(&two.other).await, Ok(json!("one")));
    let by_version = json!({"Name": format!("{ARN}:1")});
    let read = two.ask(&two.other, "GetParameter", by_version).await.unwrap();
    assert_eq!((&read["Parameter"]["ARN"], &read["Parameter"]["Selector"]), (&json!(ARN), &json!(":1")));
    // Another action, another parameter, another region, and by its name, which is one of theirs.
    assert_eq!(two.ask(&two.other, "GetParameters", json!({"Names": [ARN]})).await, denied);
    let neighbour = ARN.replace("url", "password");
    assert_eq!(two.ask(&two.other, "GetParameter", json!({"Name": neighbour})).await, denied);
    let elsewhere = ARN.replace("eu-west-1", "eu-west-2");
    assert_eq!(two.ask(&two.other, "GetParameter", json!({"Name": elsewhere})).await, denied);
    let by_name = two.ask(&two.other, "GetParameter", json!({"Name": "/db/url"})).await;
    assert_eq!(by_name, Err("ParameterNotFound".to_owned()));
    let put = json!({"Name": ARN, "Value": "two", "Type": "String", "Overwrite": true});
    assert!(two.ask(&two.other, "PutParameter", put).await.is_err());
    assert!(two.ask(&two.other, "DeleteParameter", json!({"Name": ARN})).await.is_err());

    let delete = json!({"ResourceArn": ARN, "PolicyId": id, "PolicyHash": hash});
    two.ask(&two.own, "DeleteResourcePolicy", delete).await.unwrap();
    assert_eq!(two.read(&two.other).await, denied);
}

#[tokio::test(start_paused = true)]
async fn what_a_policy_of_the_resource_denies_is_denied_to_administrators_too() {
    let two = Two::new().await;
    two.put("Deny", json!("*"), "ssm:GetParameter*").await;
    assert_eq!(two.read(&two.own).await, Err("AccessDeniedException".to_owned()));
    let get = json!({"ResourceArn": ARN});
    assert!(two.ask(&two.own, "GetResourcePolicies", get).await.is_ok(), "so that it can be taken away");
}

#[tokio::test(start_paused = true)]
async fn within_an_account_the_policy_of_the_resource_is_enough_and_means_the_user_that_it_was_given_for() {
    let two = Two::new().await;
    let eve = two.user("eve").await;
    assert!(two.read(&eve).await.is_err());
    two.put("Allow", json!({"AWS": eve.arn}), "ssm:GetParameter").await;
    assert_eq!(two.read(&eve).await, Ok(json!("one")));

    let key = json!({"UserName": "eve", "AccessKeyId": eve.access_key_id});
    two.asked(("iam", "DeleteAccessKey"), &two.own, key).await.unwrap();
    two.asked(("iam", "DeleteUser"), &two.own, json!({"UserName": "eve"})).await.unwrap();
    let another = two.user("eve").await;
    assert!(two.read(&another).await.is_err(), "of the same name");
    let shown = two.ask(&two.own, "GetResourcePolicies", json!({"ResourceArn": ARN})).await.unwrap();
    assert!(shown["Policies"][0]["Policy"].as_str().unwrap().contains(&eve.user_id), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn a_policy_is_written_over_by_who_has_seen_it() {
    let two = Two::new().await;
    let (id, hash) = two.put("Allow", json!({"AWS": OTHER}), "ssm:GetParameter").await;
    let policy = statement("Allow", json!({"AWS": OTHER}), "ssm:GetParameters");
    let put = async |id: Value, hash: Value| {
        let mut input = json!({"ResourceArn": ARN, "Policy": policy});
        for (member, value) in [("PolicyId", id), ("PolicyHash", hash)] {
            if !value.is_null() {
                input[member] = value;
            }
        }
        two.ask(&two.own, "PutResourcePolicy", input).await
    };
    for (given_id, given_hash, code) in [
        (json!(id), Value::Null, "ResourcePolicyInvalidParameterException"),
        (Value::Null, json!(hash), "ResourcePolicyInvalidParameterException"),
        (json!("other"), json!(hash), "ResourcePolicyNotFoundException"),
        (json!(id), json!("other"), "ResourcePolicyConflictException"),
    ] {
        assert_eq!(put(given_id, given_hash).await, Err(code.to_owned()));
    }
    let changed = put(json!(id), json!(hash)).await.unwrap();
    assert_eq!(changed["PolicyId"], json!(id));
    assert_ne!(changed["PolicyHash"], json!(hash));
    let delete = json!({"ResourceArn": ARN, "PolicyId": id, "PolicyHash": hash});
    let stale = two.ask(&two.own, "DeleteResourcePolicy", delete).await;
    assert_eq!(stale, Err("ResourcePolicyConflictException".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn policies_are_told_in_pages_and_twenty_of_a_resource_are_the_most() {
    let two = Two::new().await;
    let mut made = Vec::new();
    for _ in 0..20 {
        made.push(two.put("Allow", json!({"AWS": OTHER}), "ssm:GetParameter").await.0);
    }
    let policy = statement("Allow", json!("*"), "ssm:GetParameter");
    let one_more = two.ask(&two.own, "PutResourcePolicy", json!({"ResourceArn": ARN, "Policy": policy})).await;
    assert_eq!(one_more, Err("ResourcePolicyLimitExceededException".to_owned()));
    let (mut told, mut input) = (Vec::new(), json!({"ResourceArn": ARN, "MaxResults": 6}));
    loop {
        let page = two.ask(&two.own, "GetResourcePolicies", input.clone()).await.unwrap();
        let policies = page["Policies"].as_array().unwrap();
        told.extend(policies.iter().map(|policy| policy["PolicyId"].as_str().unwrap().to_owned()));
        let Some(token) = page.get("NextToken") else { break };
        input["NextToken"] = token.clone();
    }
    made.sort();
    assert_eq!(told, made);
}

#[tokio::test(start_paused = true)]
async fn what_is_no_policy_of_a_resource_that_is_there_is_refused() {
    let two = Two::new().await;
    let fine = statement("Allow", json!({"AWS": OTHER}), "ssm:GetParameter");
    let long = statement("Allow", json!({"AWS": OTHER}), &"ssm:GetParameter".repeat(60));
    let nobody = statement("Allow", json!({"AWS": "arn:aws:iam::111122223333:user/nobody"}), "ssm:GetParameter");
    let of_identity = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    for (arn, policy, code) in [
        (ARN, "{", "MalformedResourcePolicyDocumentException"),
        (ARN, of_identity, "MalformedResourcePolicyDocumentException"),
        (ARN, &nobody, "MalformedResourcePolicyDocumentException"),
        (ARN, &long, "ResourcePolicyLimitExceededException"),
        (&ARN.replace("url", "none"), &fine, "ResourceNotFoundException"),
        (&ARN.replace("/db", "//db"), &fine, "ResourcePolicyInvalidParameterException"),
        ("arn:aws:ssm:eu-west-1:111122223333:document/None", &fine, "ResourceNotFoundException"),
        ("arn:aws:ssm:eu-west-1:111122223333:opsitemgroup/default", &fine, "NotImplementedException"),
        ("arn:aws:ssm:eu-west-1:111122223333:managed-instance/mi-1", &fine, "ResourcePolicyInvalidParameterException"),
        ("arn:aws:ssm:eu-west-2:111122223333:parameter/db/url", &fine, "ResourceNotFoundException"),
        ("arn:aws:ssm:eu-west-1:444455556666:parameter/db/url", &fine, "AccessDeniedException"),
    ] {
        let put = two.ask(&two.own, "PutResourcePolicy", json!({"ResourceArn": arn, "Policy": policy})).await;
        assert_eq!(put, Err(code.to_owned()), "{arn} {policy}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_policy_goes_with_its_resource() {
    let two = Two::new().await;
    two.put("Allow", json!({"AWS": OTHER}), "ssm:GetParameter").await;
    two.ask(&two.own, "DeleteParameter", json!({"Name": "/db/url"})).await.unwrap();
    let again = json!({"Name": "/db/url", "Value": "new", "Type": "String"});
    two.ask(&two.own, "PutParameter", again).await.unwrap();
    assert_eq!(two.read(&two.other).await, Err("AccessDeniedException".to_owned()));
}
