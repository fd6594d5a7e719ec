use super::super::ATTACHED_LIMIT;
use super::super::attachments::*;
use super::stored::*;
use crate::operation::Registry;
use crate::operation::testing::code;

const HOST: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

fn on_role(policy: &str) -> Value {
    json!({ "RoleName": "r", "PolicyArn": policy })
}

#[tokio::test(start_paused = true)]
async fn policies_are_attached_to_users_groups_and_roles_and_detached() {
    let ctx = fresh();
    role(&ctx, "r").await;
    user(&ctx, "ann", |_| {}).await;
    group(&ctx, "all", |_| {}).await;
    let arn = policy(&ctx, "p").await;
    let none = json!({ "AttachedPolicies": [], "IsTruncated": false });
    let one = json!({ "AttachedPolicies": [{ "PolicyName": "p", "PolicyArn": arn }], "IsTruncated": false });
    let missing = says("NoSuchEntity", &format!("Policy {arn} was not found."));

    let (of, asked) = (json!({ "RoleName": "r" }), on_role(&arn));
    assert_eq!(call(&ctx, list_attached_role_policies, of.clone()).await.unwrap(), none);
    // Again, it stays so.
    call(&ctx, attach_role_policy, asked.clone()).await.unwrap();
    call(&ctx, attach_role_policy, asked.clone()).await.unwrap();
    assert_eq!(call(&ctx, list_attached_role_policies, of.clone()).await.unwrap(), one);
    call(&ctx, detach_role_policy, asked.clone()).await.unwrap();
    assert_eq!(refusal(call(&ctx, detach_role_policy, asked).await), missing);
    assert_eq!(call(&ctx, list_attached_role_policies, of).await.unwrap(), none);

    let (of, asked) = (json!({ "UserName": "ann" }), json!({ "UserName": "Ann", "PolicyArn": arn }));
    call(&ctx, attach_user_policy, asked.clone()).await.unwrap();
    assert_eq!(call(&ctx, list_attached_user_policies, of.clone()).await.unwrap(), one);
    call(&ctx, detach_user_policy, asked.clone()).await.unwrap();
    assert_eq!(refusal(call(&ctx, detach_user_policy, asked).await), missing);
    assert_eq!(call(&ctx, list_attached_user_policies, of).await.unwrap(), none);

    let (of, asked) = (json!({ "GroupName": "all" }), json!({ "GroupName": "all", "PolicyArn": arn }));
    call(&ctx, attach_group_policy, asked.clone()).await.unwrap();
    assert_eq!(call(&ctx, list_attached_group_policies, of.clone()).await.unwrap(), one);
    call(&ctx, detach_group_policy, asked.clone()).await.unwrap();
    assert_eq!(refusal(call(&ctx, detach_group_policy, asked).await), missing);
    assert_eq!(call(&ctx, list_attached_group_policies, of).await.unwrap(), none);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_attached_is_refused_in_the_words_of_aws() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let attach = async |policy: &str| refusal(call(&ctx, attach_role_policy, on_role(policy)).await);
    let words = "ARN longpolicynamebutnoarn is not valid.";
    assert_eq!(attach("longpolicynamebutnoarn").await, says("ValidationError", words));
    let none = "arn:aws:iam::111122223333:policy/none";
    let words = format!("Policy {none} does not exist or is not attachable.");
    assert_eq!(attach(none).await, says("NoSuchEntity", &words));
    let nobody = json!({ "UserName": "no", "PolicyArn": HOST });
    let missing = says("NoSuchEntity", "The user with name no cannot be found.");
    assert_eq!(refusal(call(&ctx, attach_user_policy, nobody.clone()).await), missing);
    assert_eq!(refusal(call(&ctx, detach_user_policy, nobody).await), missing);
    assert_eq!(code(call(&ctx, list_attached_user_policies, json!({ "UserName": "no" })).await), "NoSuchEntity");
    assert_eq!(code(call(&ctx, list_attached_group_policies, json!({ "GroupName": "no" })).await), "NoSuchEntity");
    assert_eq!(code(call(&ctx, list_attached_role_policies, json!({ "RoleName": "no" })).await), "NoSuchEntity");
    let nowhere = json!({ "GroupName": "no", "PolicyArn": HOST });
    assert_eq!(code(call(&ctx, attach_group_policy, nowhere.clone()).await), "NoSuchEntity");
    assert_eq!(code(call(&ctx, detach_group_policy, nowhere).await), "NoSuchEntity");
}

#[tokio::test(start_paused = true)]
async fn as_many_are_attached_as_the_quota_says() {
    let ctx = fresh();
    role(&ctx, "r").await;
    for number in 0..ATTACHED_LIMIT {
        let arn = policy(&ctx, &format!("p{number:02}")).await;
        call(&ctx, attach_role_policy, on_role(&arn)).await.unwrap();
    }
    let full = says("LimitExceeded", "Cannot exceed quota for PoliciesPerRole: 10");
    assert_eq!(refusal(call(&ctx, attach_role_policy, on_role(HOST)).await), full);
    let page = json!({ "RoleName": "r", "MaxItems": 6 });
    let first = call(&ctx, list_attached_role_policies, page.clone()).await.unwrap();
    let next = with(&page, json!({ "Marker": first["Marker"] }));
    let second = call(&ctx, list_attached_role_policies, next).await.unwrap();
    let names = [each(&first["AttachedPolicies"], "PolicyName"), each(&second["AttachedPolicies"], "PolicyName")];
    assert_eq!((names[0].len(), names[1].len(), &second["IsTruncated"]), (6, 4, &json!(false)));
    assert_eq!(names.concat(), (0..ATTACHED_LIMIT).map(|number| format!("p{number:02}")).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn attached_policies_are_listed_by_the_path_of_the_policy() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let of_service = "arn:aws:iam::aws:policy/service-role/AmazonSSMAutomationRole";
    for policy in [HOST, of_service] {
        call(&ctx, attach_role_policy, on_role(policy)).await.unwrap();
    }
    let asked = json!({ "RoleName": "r", "PathPrefix": "/service-role/" });
    let listed = call(&ctx, list_attached_role_policies, asked).await.unwrap();
    assert_eq!(each(&listed["AttachedPolicies"], "PolicyArn"), [of_service]);
}

#[tokio::test(start_paused = true)]
async fn who_uses_a_policy_is_listed_by_kind_path_and_use() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    role(&ctx, "r").await;
    call(&ctx, attach_role_policy, on_role(&arn)).await.unwrap();
    user(&ctx, "ann", |ann| ann.policies.managed = vec![arn.clone()]).await;
    user(&ctx, "bob", |bob| {
        bob.boundary = Some(arn.clone());
        "/ops/".clone_into(&mut bob.path);
    })
    .await;
    user(&ctx, "eve", |_| {}).await;
    group(&ctx, "all", |all| all.policies.managed = vec![arn.clone()]).await;
    let list = async |more: Value| {
        let request = with(&json!({ "PolicyArn": arn }), more);
        call(&ctx, list_entities_for_policy, request).await.unwrap()
    };
    let names = |page: &Value| {
        [("PolicyGroups", "GroupName"), ("PolicyUsers", "UserName"), ("PolicyRoles", "RoleName")]
            .map(|(list, name)| each(&page[list], name).join(" "))
    };
    let all = list(json!({})).await;
    assert_eq!(names(&all), ["all", "ann bob", "r"]);
    assert_eq!(all["PolicyUsers"][0], json!({ "UserName": "ann", "UserId": "AIDAANN" }));
    assert_eq!(all["PolicyGroups"][0]["GroupId"], "AGPAALL");
    assert!(all["PolicyRoles"][0]["RoleId"].as_str().unwrap().starts_with("AROA"));
    assert_eq!(names(&list(json!({ "EntityFilter": "User" })).await), ["", "ann bob", ""]);
    assert_eq!(names(&list(json!({ "PathPrefix": "/ops/" })).await), ["", "bob", ""]);
    assert_eq!(names(&list(json!({ "PolicyUsageFilter": "PermissionsBoundary" })).await), ["", "bob", ""]);
    assert_eq!(names(&list(json!({ "PolicyUsageFilter": "PermissionsPolicy" })).await), ["all", "ann", "r"]);
    let first = list(json!({ "MaxItems": 2 })).await;
    assert_eq!((names(&first), &first["IsTruncated"]), (["all".into(), "ann".into(), String::new()], &json!(true)));
    let second = list(json!({ "MaxItems": 2, "Marker": first["Marker"] })).await;
    assert_eq!((names(&second), &second["IsTruncated"]), ([String::new(), "bob".into(), "r".into()], &json!(false)));
    let none = json!({ "PolicyArn": "arn:aws:iam::111122223333:policy/none" });
    assert_eq!(code(call(&ctx, list_entities_for_policy, none).await), "NoSuchEntity");
}

/// The keys that the service authorization reference has for these actions.
#[tokio::test(start_paused = true)]
async fn authorization_sees_the_policy_that_is_attached_and_the_boundary_of_whom() {
    let ctx = fresh();
    let boundary = policy(&ctx, "most").await;
    user(&ctx, "ann", |ann| ann.boundary = Some(boundary.clone())).await;
    let mut registry = Registry::new();
    super::super::register(&mut registry);
    let model = muster_types::iam::SERVICE.operation("AttachUserPolicy").unwrap();
    let prepared = registry.get(model).unwrap().prepare(json!({ "UserName": "ANN", "PolicyArn": HOST })).unwrap();
    let touched = prepared.resources(&ctx).await.unwrap();
    assert_eq!(touched.len(), 1);
    assert_eq!(touched[0].arn, "arn:aws:iam::111122223333:user/ann");
    assert!(touched[0].keys.contains(&("iam:PolicyARN", vec![HOST.to_owned()])));
    assert!(touched[0].keys.contains(&("iam:PermissionsBoundary", vec![boundary])));
}
