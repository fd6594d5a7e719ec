//! Who asked, held against each node that a command's targets find: as policies, tags and identities are when it is found.

use muster_protocol::StepStatus;
use serde_json::{Value, json};

use super::fleet::Fleet;
use crate::access;
use crate::api::Operations;
use crate::operation::{Caller, testing};
use crate::store::View;

/// More nodes than the transaction of the request finds; the last one is found later.
const NODES: u32 = 122;
const LAST: usize = 121;

/// As AWS shows it for Run Command by tags: any document, on the nodes of one team.
fn for_team(team: &str) -> Value {
    json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "ssm:SendCommand", "Resource": "arn:aws:ssm:*:*:document/*" },
        {
            "Effect": "Allow", "Action": "ssm:SendCommand", "Resource": "arn:aws:ssm:*:*:managed-instance/*",
            "Condition": { "StringEquals": { "ssm:resourceTag/team": [team] } }
        }
    ] })
}

/// The account's administrator asks for an operation.
async fn administrator(fleet: &Fleet, operation: (&str, &str), input: Value) {
    let operations = Operations::new(fleet.host.clone(), crate::registry()).await.unwrap();
    operations.call(operation, testing::administrator(), fleet.ctx.scope.clone(), input).await.unwrap();
}

/// Makes the user `ann`, who may do what the policy says and sends all further commands.
async fn ann_sends(fleet: &mut Fleet, policy: &Value) {
    administrator(fleet, ("iam", "CreateUser"), json!({ "UserName": "ann" })).await;
    ann_is_under(fleet, policy).await;
    let read = async |view: &View| {
        let ann = access::of_user(view, testing::ACCOUNT, "ann").await?.unwrap();
        access::standing(view, &ann).await
    };
    let standing = fleet.host.store.read(read).await.unwrap().unwrap();
    fleet.ctx.caller = Caller::of(standing, None);
}

async fn ann_is_under(fleet: &Fleet, policy: &Value) {
    let put = json!({ "UserName": "ann", "PolicyName": "sends", "PolicyDocument": policy.to_string() });
    administrator(fleet, ("iam", "PutUserPolicy"), put).await;
}

async fn ann_is_under_nothing(fleet: &Fleet) {
    administrator(fleet, ("iam", "DeleteUserPolicy"), json!({ "UserName": "ann", "PolicyName": "sends" })).await;
}

/// Sends to all nodes that have the tag `env`.
async fn sent(fleet: &Fleet) -> String {
    fleet.send_id(json!({ "Targets": [{ "Key": "tag:env", "Values": ["prod"] }] })).await
}

/// A command for more nodes than its first transaction finds; its id, and those of the nodes.
async fn sent_to_many(fleet: &mut Fleet) -> (String, Vec<String>) {
    let nodes = fleet.nodes(0..NODES, true, &[("env", "prod"), ("team", "web")]).await;
    ann_sends(fleet, &for_team("web")).await;
    let id = sent(fleet).await;
    let found = fleet.command(&id).await.target_count.unwrap();
    assert!(usize::try_from(found).unwrap() <= LAST, "all {found} were found at once");
    (id, nodes)
}

/// What the command says of a node that it is not sent to.
async fn denied(fleet: &Fleet, id: &str, node: &str) -> String {
    let invocations = fleet.invocations(id).await;
    let invocation = invocations.into_iter().find(|of| of.instance_id.as_deref() == Some(node)).unwrap();
    assert_eq!(invocation.status_details.as_deref(), Some("AccessDenied"), "{node}");
    assert!(fleet.mail(node).await.is_empty(), "{node}");
    assert_eq!(fleet.offered(id, node).await, None, "{node}");
    invocation.trace_output.unwrap()
}

fn no_policy_allows(node: &str) -> String {
    format!(
        "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: ssm:SendCommand on resource: \
         arn:aws:ssm:eu-west-1:111122223333:managed-instance/{node} because no identity-based policy allows the \
         ssm:SendCommand action"
    )
}

#[tokio::test(start_paused = true)]
async fn a_command_for_a_tag_is_sent_to_those_nodes_alone_that_who_asked_may_send_to() {
    let mut fleet = Fleet::new().await;
    let web = fleet.nodes(0..1, true, &[("env", "prod"), ("team", "web")]).await.remove(0);
    let db = fleet.nodes(1..2, true, &[("env", "prod"), ("team", "db")]).await.remove(0);
    ann_sends(&mut fleet, &for_team("web")).await;
    let id = sent(&fleet).await;
    assert_eq!(fleet.details(&id).await, ["Pending", "AccessDenied"]);
    assert_eq!(denied(&fleet, &id, &db).await, no_policy_allows(&db));
    assert!(fleet.offered(&id, &web).await.is_some());
    fleet.run(&id, &web, StepStatus::Success).await;
    assert_eq!(fleet.status(&id).await, ("Success", "Success".into()));

    // Where none of them is, the whole command is denied.
    ann_is_under(&fleet, &for_team("mail")).await;
    let id = sent(&fleet).await;
    assert_eq!(fleet.status(&id).await, ("Failed", "AccessDenied".into()));
    assert!(fleet.offered(&id, &web).await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_node_that_who_asked_may_not_send_to_gets_nothing_when_it_comes_back_either() {
    let mut fleet = Fleet::new().await;
    let web = fleet.nodes(0..1, false, &[("env", "prod"), ("team", "web")]).await.remove(0);
    let db = fleet.nodes(1..2, false, &[("env", "prod"), ("team", "db")]).await.remove(0);
    ann_sends(&mut fleet, &for_team("web")).await;
    let id = sent(&fleet).await;
    assert_eq!(fleet.details(&id).await, ["Delayed", "AccessDenied"]);
    for node in [&web, &db] {
        fleet.connect(node).await;
    }
    assert!(fleet.offered(&id, &web).await.is_some());
    assert_eq!(denied(&fleet, &id, &db).await, no_policy_allows(&db));
}

#[tokio::test(start_paused = true)]
async fn a_node_that_is_found_later_is_held_against_the_tags_that_it_has_then() {
    let mut fleet = Fleet::new().await;
    let (id, nodes) = sent_to_many(&mut fleet).await;
    let last = &nodes[LAST];
    let tags = json!({
        "ResourceType": "ManagedInstance", "ResourceId": last, "Tags": [{ "Key": "team", "Value": "db" }]
    });
    administrator(&fleet, ("ssm", "AddTagsToResource"), tags).await;
    fleet.settle().await;
    assert_eq!(denied(&fleet, &id, last).await, no_policy_allows(last));
    let details = fleet.details(&id).await;
    assert_eq!(details.len(), nodes.len());
    assert!(details[..LAST].iter().all(|details| details == "Pending"), "{details:?}");
}

#[tokio::test(start_paused = true)]
async fn a_node_that_is_found_later_is_held_against_the_policies_of_then() {
    let mut fleet = Fleet::new().await;
    let (id, nodes) = sent_to_many(&mut fleet).await;
    ann_is_under_nothing(&fleet).await;
    fleet.settle().await;
    assert_eq!(denied(&fleet, &id, &nodes[LAST]).await, no_policy_allows(&nodes[LAST]));
    assert_eq!(fleet.details(&id).await[0], "Pending", "it was found while it was allowed");
}

#[tokio::test(start_paused = true)]
async fn nobody_sends_in_the_name_of_who_is_gone_meanwhile_not_even_another_of_that_name() {
    let mut fleet = Fleet::new().await;
    let (id, nodes) = sent_to_many(&mut fleet).await;
    ann_is_under_nothing(&fleet).await;
    administrator(&fleet, ("iam", "DeleteUser"), json!({ "UserName": "ann" })).await;
    administrator(&fleet, ("iam", "CreateUser"), json!({ "UserName": "ann" })).await;
    ann_is_under(&fleet, &for_team("web")).await;
    fleet.settle().await;
    assert_eq!(
        denied(&fleet, &id, &nodes[LAST]).await,
        "arn:aws:iam::111122223333:user/ann, who asked for this, is gone, and nobody acts in that name any more."
    );
    assert_eq!(fleet.details(&id).await[0], "Pending", "it was found while she was there");
}
