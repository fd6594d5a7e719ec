//! Examples of the CLI's reference, and what its pages say of the members of requests and answers.

use super::super::managed_policies::create_policy;
use super::super::simulation::*;
use super::stored::*;
use crate::access::records::RoleRecord;
use crate::operation::testing::code;

const ANN: &str = "arn:aws:iam::111122223333:user/ann";
const TABLE: &str = "arn:aws:dynamodb:us-west-2:111122223333:table/orders";

fn statement(effect: &str, action: &str, resource: &str) -> Value {
    json!({ "Effect": effect, "Action": action, "Resource": resource })
}

fn document(statements: Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

async fn custom(ctx: &Ctx, policies: &[String], more: Value) -> Result<Value> {
    let request = json!({ "PolicyInputList": policies, "ActionNames": ["dynamodb:CreateBackup"] });
    call(ctx, simulate_custom_policy, with(&request, more)).await
}

async fn principal(ctx: &Ctx, more: Value) -> Result<Value> {
    let request = json!({ "PolicySourceArn": ANN, "ActionNames": ["ssm:GetParameter"] });
    call(ctx, simulate_principal_policy, with(&request, more)).await
}

fn decisions(answer: &Value) -> Vec<String> {
    each(&answer["EvaluationResults"], "EvalDecision")
}

#[tokio::test(start_paused = true)]
async fn a_policy_is_tried_with_the_context_that_is_given() {
    let ctx = fresh();
    let mut after = statement("Allow", "dynamodb:*", "*");
    after["Condition"] = json!({ "DateGreaterThan": { "aws:CurrentTime": "2018-08-16T12:00:00Z" } });
    let policies = [document(after)];
    let at = |moment: &str| {
        let entry = json!({
            "ContextKeyName": "aws:CurrentTime", "ContextKeyValues": [moment], "ContextKeyType": "date"
        });
        json!({ "ContextEntries": [entry] })
    };
    let allowed = custom(&ctx, &policies, at("2019-04-25T11:00:00Z")).await.unwrap();
    let result = json!({
        "EvalActionName": "dynamodb:CreateBackup", "EvalResourceName": "*", "EvalDecision": "allowed",
        "MatchedStatements": [{ "SourcePolicyId": "PolicyInputList.1", "SourcePolicyType": "none" }],
        "MissingContextValues": []
    });
    assert_eq!(allowed, json!({ "EvaluationResults": [result], "IsTruncated": false }));
    let denied = custom(&ctx, &policies, at("2014-04-25T11:00:00Z")).await.unwrap();
    let result = &denied["EvaluationResults"][0];
    assert_eq!((&result["EvalDecision"], &result["MatchedStatements"]), (&json!("implicitDeny"), &json!([])));
    let unknown = custom(&ctx, &policies, json!({})).await.unwrap();
    let result = &unknown["EvaluationResults"][0];
    assert_eq!(result["MissingContextValues"], json!(["aws:CurrentTime"]));
    // Another action does not ask for it.
    let other = custom(&ctx, &policies, json!({ "ActionNames": ["ssm:GetParameter"] })).await.unwrap();
    assert_eq!(other["EvaluationResults"][0]["MissingContextValues"], json!([]));
    assert_eq!(code(custom(&ctx, &policies, at("yesterday")).await), "InvalidInput");
    let entry = json!({ "ContextKeyName": "aws:x", "ContextKeyValues": ["1", "2"], "ContextKeyType": "numeric" });
    assert_eq!(code(custom(&ctx, &policies, json!({ "ContextEntries": [entry] })).await), "InvalidInput");
}

#[tokio::test(start_paused = true)]
async fn a_deny_stands_alone_among_the_statements_that_matched() {
    let ctx = fresh();
    let policies =
        [document(statement("Allow", "dynamodb:*", "*")), document(statement("Deny", "dynamodb:CreateBackup", "*"))];
    let denied = custom(&ctx, &policies, json!({})).await.unwrap();
    let result = &denied["EvaluationResults"][0];
    assert_eq!(result["EvalDecision"], "explicitDeny");
    assert_eq!(each(&result["MatchedStatements"], "SourcePolicyId"), ["PolicyInputList.2"]);
}

#[tokio::test(start_paused = true)]
async fn each_of_several_resources_has_a_result_of_its_own() {
    let ctx = fresh();
    let policies = [document(statement("Allow", "dynamodb:*", TABLE))];
    let other = TABLE.replace("orders", "customers");
    let both = custom(&ctx, &policies, json!({ "ResourceArns": [TABLE, other] })).await.unwrap();
    let result = &both["EvaluationResults"][0];
    assert_eq!(result["EvalDecision"], "implicitDeny");
    let specific = &result["ResourceSpecificResults"];
    assert_eq!(each(specific, "EvalResourceName"), [TABLE, &other]);
    assert_eq!(each(specific, "EvalResourceDecision"), ["allowed", "implicitDeny"]);
    assert_eq!(each(&specific[0]["MatchedStatements"], "SourcePolicyId"), ["PolicyInputList.1"]);
    let one = custom(&ctx, &policies, json!({ "ResourceArns": [TABLE] })).await.unwrap();
    let result = &one["EvaluationResults"][0];
    assert_eq!((&result["EvalResourceName"], &result["EvalDecision"]), (&json!(TABLE), &json!("allowed")));
    // From a public issue.
    let id = "14a050d4-021e-4efe-84bb-0871bf6d0fda";
    let words = format!("ResourceNames are not in a valid ARN format: {id}.");
    let refused = custom(&ctx, &policies, json!({ "ResourceArns": [id] })).await;
    assert_eq!(refusal(refused), says("InvalidInput", &words));
}

#[tokio::test(start_paused = true)]
async fn a_boundary_limits_what_policies_allow_and_says_so() {
    let ctx = fresh();
    let policies = [document(statement("Allow", "*", "*"))];
    let bounded = async |document: &str| {
        let more = json!({ "PermissionsBoundaryPolicyInputList": [document] });
        custom(&ctx, &policies, more).await.unwrap()["EvaluationResults"][0].clone()
    };
    let inside = bounded(&document(statement("Allow", "dynamodb:*", "*"))).await;
    let detail = |allowed: bool| json!({ "AllowedByPermissionsBoundary": allowed });
    assert_eq!(
        (&inside["EvalDecision"], &inside["PermissionsBoundaryDecisionDetail"]),
        (&json!("allowed"), &detail(true))
    );
    let outside = bounded(&document(statement("Allow", "ssm:*", "*"))).await;
    let told = (&outside["EvalDecision"], &outside["PermissionsBoundaryDecisionDetail"]);
    assert_eq!(told, (&json!("implicitDeny"), &detail(false)));
    let two = json!({ "PermissionsBoundaryPolicyInputList": [policies[0], policies[0]] });
    assert_eq!(code(custom(&ctx, &policies, two).await), "InvalidInput");
}

#[tokio::test(start_paused = true)]
async fn a_user_is_tried_with_its_own_policies_and_those_of_its_groups() {
    let ctx = fresh();
    let own = document(statement("Allow", "ssm:GetParameter", "arn:aws:ssm:*:*:parameter/${aws:username}/*"));
    let all = document(statement("Allow", "ssm:List*", "*"));
    let managed = call(
        &ctx,
        create_policy,
        json!({ "PolicyName": "no-delete", "PolicyDocument": document(statement("Deny", "ssm:Delete*", "*")) }),
    );
    let managed = managed.await.unwrap()["Policy"]["Arn"].as_str().unwrap().to_owned();
    let readable = "arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess".to_owned();
    group(&ctx, "all", |group| group.policies.inline = BTreeMap::from([("lists".to_owned(), all.clone())])).await;
    user(&ctx, "ann", |ann| {
        ann.group_ids = vec!["AGPAALL".to_owned()];
        ann.policies.inline = BTreeMap::from([("own".to_owned(), own.clone())]);
        ann.policies.managed = vec![managed.clone(), readable.clone()];
    })
    .await;
    let matched = async |action: &str, more: Value| {
        let request = with(&json!({ "ActionNames": [action] }), more);
        let result = principal(&ctx, request).await.unwrap()["EvaluationResults"][0].clone();
        let sources = result["MatchedStatements"].as_array().unwrap().iter();
        let source = |statement: &Value| {
            format!(
                "{} {}",
                statement["SourcePolicyType"].as_str().unwrap(),
                statement["SourcePolicyId"].as_str().unwrap()
            )
        };
        (result["EvalDecision"].as_str().unwrap().to_owned(), sources.map(source).collect::<Vec<_>>())
    };
    let read_only = "aws-managed AmazonSSMReadOnlyAccess";
    let mine = json!({ "ResourceArns": ["arn:aws:ssm:eu-west-1:111122223333:parameter/ann/x"] });
    assert_eq!(
        matched("ssm:GetParameter", mine.clone()).await,
        ("allowed".into(), vec!["user own".into(), read_only.into()])
    );
    assert_eq!(
        matched("ssm:ListDocuments", json!({})).await,
        ("allowed".into(), vec![read_only.into(), "group lists".into()])
    );
    assert_eq!(
        matched("ssm:DeleteParameter", json!({})).await,
        ("explicitDeny".into(), vec!["user-managed no-delete".into()])
    );
    assert_eq!(matched("ssm:PutParameter", json!({})).await, ("implicitDeny".into(), vec![]));
    let more = json!({ "PolicyInputList": [document(statement("Allow", "ssm:PutParameter", "*"))] });
    assert_eq!(matched("ssm:PutParameter", more).await, ("allowed".into(), vec!["none PolicyInputList.1".into()]));

    // The user's name is known, and may be another's.
    let without = with(&mine, json!({ "PolicyExclusionList": [{ "PolicyArn": readable }] }));
    assert_eq!(matched("ssm:GetParameter", without.clone()).await, ("allowed".into(), vec!["user own".into()]));
    let entry = json!({ "ContextKeyName": "aws:username", "ContextKeyValues": ["bob"], "ContextKeyType": "string" });
    let as_bob = with(&without, json!({ "ContextEntries": [entry] }));
    assert_eq!(matched("ssm:GetParameter", as_bob).await.0, "implicitDeny");
    let by_bob = with(&without, json!({ "CallerArn": "arn:aws:iam::111122223333:user/bob" }));
    assert_eq!(matched("ssm:GetParameter", by_bob).await.0, "implicitDeny");
    let inline = json!({ "PolicyExclusionList": [{ "PolicyType": "aws-managed" }, { "PolicyType": "inline" }] });
    assert_eq!(matched("ssm:GetParameter", with(&mine, inline)).await.0, "implicitDeny");
    let one = json!({ "PolicyExclusionList": [
        { "PolicyType": "aws-managed" },
        { "InlinePolicyIdentifier": { "PolicyName": "lists", "AttachmentType": "group", "AttachmentName": "all" } }
    ] });
    assert_eq!(matched("ssm:ListDocuments", one).await.0, "implicitDeny");
}

#[tokio::test(start_paused = true)]
async fn a_role_and_a_group_are_tried_too_and_what_is_none_is_refused() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let change = ctx.store.transact(async |tx: &mut Tx| {
        super::super::entity::change::<RoleRecord>(tx, &account(), "r", |role| {
            role.policies.managed = vec!["arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess".to_owned()];
            role.boundary = Some("arn:aws:iam::aws:policy/IAMFullAccess".to_owned());
            Ok(())
        })
        .await
    });
    change.await.unwrap();
    group(&ctx, "all", |all| all.policies.managed = vec!["arn:aws:iam::aws:policy/AdministratorAccess".to_owned()])
        .await;
    let of = async |arn: &str| principal(&ctx, json!({ "PolicySourceArn": arn })).await;
    let role = of("arn:aws:iam::111122223333:role/r").await.unwrap();
    assert_eq!(decisions(&role), ["implicitDeny"]);
    let detail = &role["EvaluationResults"][0]["PermissionsBoundaryDecisionDetail"];
    assert_eq!(*detail, json!({ "AllowedByPermissionsBoundary": false }));
    let lifted = json!({
        "PolicySourceArn": "arn:aws:iam::111122223333:role/r",
        "PolicyExclusionList": [{ "PolicyType": "permission-boundary" }]
    });
    assert_eq!(decisions(&principal(&ctx, lifted).await.unwrap()), ["allowed"]);
    assert_eq!(decisions(&of("arn:aws:iam::111122223333:group/all").await.unwrap()), ["allowed"]);
    let session = "arn:aws:sts::111122223333:assumed-role/r/s";
    // From a public issue.
    let words = format!("Invalid Entity Arn: {session} does not clearly define entity type and name.");
    assert_eq!(refusal(of(session).await), says("InvalidInput", &words));
    assert_eq!(code(of(ANN).await), "NoSuchEntity");
    assert_eq!(code(of("arn:aws:iam::111122223333:role/other/r").await), "NoSuchEntity");
    assert_eq!(code(of("arn:aws:iam::444455556666:role/r").await), "NoSuchEntity");
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_the_resource_is_about_the_caller() {
    let ctx = fresh();
    let resource = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Principal": { "AWS": ANN }, "Action": "dynamodb:*", "Resource": "*" }]
    });
    let asked = json!({ "ResourcePolicy": resource.to_string(), "ResourceArns": [TABLE] });
    let policies = [document(statement("Allow", "ssm:*", "*"))];
    assert_eq!(code(custom(&ctx, &policies, asked.clone()).await), "InvalidInput", "who asks is not told");
    let by = |arn: &str| with(&asked, json!({ "CallerArn": arn }));
    let answer = custom(&ctx, &policies, by(ANN)).await.unwrap();
    let matched = &answer["EvaluationResults"][0]["MatchedStatements"];
    assert_eq!(*matched, json!([{ "SourcePolicyId": "ResourcePolicy", "SourcePolicyType": "resource" }]));
    let other = custom(&ctx, &policies, by("arn:aws:iam::111122223333:user/bob")).await.unwrap();
    assert_eq!(decisions(&other), ["implicitDeny"]);
    assert_eq!(code(custom(&ctx, &policies, by("arn:aws:iam::111122223333:role/r")).await), "InvalidInput");
    // Across accounts, both have to allow.
    let bucket = json!({ "ResourceArns": ["arn:aws:s3:::orders"], "ResourceOwner": "arn:aws:iam::444455556666:root" });
    let across = custom(&ctx, &policies, with(&by(ANN), bucket)).await.unwrap();
    assert_eq!(decisions(&across), ["implicitDeny"]);
    // From a public issue.
    let words = "'123456789012' is not a valid as a Resource Owner.";
    let owned = custom(&ctx, &policies, with(&by(ANN), json!({ "ResourceOwner": "123456789012" }))).await;
    assert_eq!(refusal(owned), says("InvalidInput", words));
}

#[tokio::test(start_paused = true)]
async fn actions_are_tried_page_by_page_whether_a_service_has_them_or_not() {
    let ctx = fresh();
    let policies = [document(statement("Allow", "dynamodb:*", "*"))];
    let actions = json!({ "ActionNames": ["dynamodb:Nothing", "ssm:GetParameter", "dynamodb:Query"], "MaxItems": 2 });
    let first = custom(&ctx, &policies, actions.clone()).await.unwrap();
    assert_eq!(
        (decisions(&first), &first["IsTruncated"]),
        (vec!["allowed".into(), "implicitDeny".into()], &json!(true))
    );
    let next = with(&actions, json!({ "Marker": first["Marker"] }));
    let second = custom(&ctx, &policies, next).await.unwrap();
    assert_eq!(each(&second["EvaluationResults"], "EvalActionName"), ["dynamodb:Query"]);
    assert_eq!(second["IsTruncated"], false);
    // "This operation does not support using wildcards (*) in an action name."
    for wrong in ["dynamodb:*", "dynamodb", "a:b:c", ":x", "x:"] {
        assert_eq!(code(custom(&ctx, &policies, json!({ "ActionNames": [wrong] })).await), "InvalidInput", "{wrong}");
    }
    assert_eq!(code(custom(&ctx, &["{".to_owned()], json!({})).await), "InvalidInput");
    let organization = json!({ "OrderedOrganizationPolicyInputList": [{ "ServiceControlPolicyInputList": [] }] });
    assert_eq!(code(custom(&ctx, &policies, organization).await), "NotImplementedException");
}

#[tokio::test(start_paused = true)]
async fn the_context_keys_of_policies_are_told_as_they_are_written() {
    let ctx = fresh();
    let mut own = statement("Allow", "dynamodb:*", "arn:aws:dynamodb:us-west-2:123456789012:table/${aws:username}");
    own["Condition"] = json!({ "DateGreaterThan": { "aws:CurrentTime": "2015-08-16T12:00:00Z" } });
    let own = document(own);
    let expected = json!({ "ContextKeyNames": ["aws:username", "aws:CurrentTime"] });
    let custom = call(&ctx, get_context_keys_for_custom_policy, json!({ "PolicyInputList": [own, own] })).await;
    assert_eq!(custom.unwrap(), expected);
    let malformed = call(&ctx, get_context_keys_for_custom_policy, json!({ "PolicyInputList": ["{"] })).await;
    assert_eq!(code(malformed), "InvalidInput");

    let source = json!({ "PolicySourceArn": ANN });
    let keys = async |more: Value| call(&ctx, get_context_keys_for_principal_policy, with(&source, more)).await;
    assert_eq!(code(keys(json!({})).await), "NoSuchEntity");
    user(&ctx, "ann", |ann| ann.group_ids = vec!["AGPAALL".to_owned()]).await;
    group(&ctx, "all", |all| all.policies.inline = BTreeMap::from([("own".to_owned(), own.clone())])).await;
    assert_eq!(keys(json!({})).await.unwrap(), expected);
    let mut more = statement("Allow", "s3:*", "*");
    more["Condition"] = json!({ "StringLike": { "s3:prefix": "${AWS:username}/*" } });
    let added = keys(json!({ "PolicyInputList": [document(more)] })).await.unwrap();
    assert_eq!(added["ContextKeyNames"], json!(["aws:username", "aws:CurrentTime", "s3:prefix"]));
}

#[tokio::test(start_paused = true)]
async fn of_a_caller_nothing_is_told_but_the_name() {
    let ctx = fresh();
    let mut by_team = statement("Allow", "ssm:*", "*");
    by_team["Condition"] = json!({ "StringEquals": { "aws:PrincipalTag/team": "blue", "aws:username": "ann" } });
    let policy = document(by_team);
    user(&ctx, "ann", |ann| {
        ann.tags = BTreeMap::from([("team".to_owned(), "blue".to_owned())]);
        ann.policies.inline = BTreeMap::from([("own".to_owned(), policy.clone())]);
    })
    .await;
    user(&ctx, "bob", |bob| bob.policies.inline = BTreeMap::from([("own".to_owned(), policy.clone())])).await;
    let bob = "arn:aws:iam::111122223333:user/bob";
    // Who asks of the user's policies was allowed to see the user, and was not asked about anybody else.
    let own = principal(&ctx, json!({ "CallerArn": ANN })).await.unwrap();
    assert_eq!(decisions(&own), ["allowed"]);
    for told in [
        principal(&ctx, json!({ "PolicySourceArn": bob, "CallerArn": ANN })).await.unwrap(),
        custom(&ctx, std::slice::from_ref(&policy), json!({ "CallerArn": ANN, "ActionNames": ["ssm:GetParameter"] }))
            .await
            .unwrap(),
    ] {
        let result = &told["EvaluationResults"][0];
        assert_eq!(result["EvalDecision"], "implicitDeny");
        assert_eq!(result["MissingContextValues"], json!(["aws:PrincipalTag/team"]));
    }
}

#[tokio::test(start_paused = true)]
async fn what_would_take_minutes_is_refused_and_what_takes_long_comes_in_pages() {
    let ctx = fresh();
    let long = |resources: usize| {
        let resource = "*a".repeat(120);
        document(json!(vec![statement("Allow", "dynamodb:*", &format!("arn:aws:dynamodb:::{resource}")); resources]))
    };
    let too_long = custom(&ctx, &[long(25)], json!({})).await;
    let words = "PolicyInputList.1 is longer than a policy may be: 6144 characters without white space.";
    assert_eq!(refusal(too_long), says("InvalidInput", words));
    assert_eq!(code(custom(&ctx, &vec![long(1); 101], json!({})).await), "InvalidInput");
    let policies = vec![long(18); 10];
    let resources = |count: usize| json!(vec![format!("arn:aws:dynamodb:::{}", "a".repeat(100)); count]);
    assert_eq!(code(custom(&ctx, &policies, json!({ "ResourceArns": resources(1_000) })).await), "InvalidInput");
    let actions: Vec<_> = (0..20).map(|number| format!("dynamodb:Do{number}")).collect();
    let (mut tried, mut pages, mut marker) = (Vec::new(), 0, Value::Null);
    while pages == 0 || !marker.is_null() {
        let asked = json!({ "ResourceArns": resources(6), "ActionNames": actions, "Marker": marker });
        let page = custom(&ctx, &policies, asked).await.unwrap();
        tried.extend(each(&page["EvaluationResults"], "EvalActionName"));
        (marker, pages) = (page["Marker"].clone(), pages + 1);
    }
    assert_eq!(tried, actions);
    assert!(pages > 1);
}
