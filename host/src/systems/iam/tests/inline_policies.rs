use super::super::inline_policies::*;
use super::*;

/// A policy whose text has so many characters without white space.
fn policy_of(characters: usize) -> String {
    let of = |sid: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"{sid}","Effect":"Allow","Action":"ssm:*","Resource":"*"}}]}}"#
        )
    };
    of(&"a".repeat(characters - of("").len()))
}

#[tokio::test(start_paused = true)]
async fn users_groups_and_roles_have_policies_of_their_own() {
    let ctx = ctx(&host());
    user(&ctx, "Bob").await;
    group(&ctx, "Bob").await;
    role(&ctx, "/", "Bob").await;
    // What is not percent-encoded in RFC 3986 is left alone, and everything else is encoded.
    let encoded = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22ssm%3AGetParameter%22%2C%22Resource%22%3A%22%2A%22%7D%7D";

    macro_rules! each {
        ($kind:literal, $name:literal, $put:ident, $get:ident, $list:ident, $delete:ident) => {
            let of = |policy: &str| json!({ $name: "bob", "PolicyName": policy, "PolicyDocument": READ });
            let list = async |more| call(&ctx, $list, with(json!({ $name: "bob" }), more)).await;
            let empty = json!({ "PolicyNames": [], "IsTruncated": false });
            assert_eq!(list(json!({})).await.unwrap(), empty);
            for policy in ["b", "a", "b"] {
                call(&ctx, $put, of(policy)).await.unwrap();
            }
            assert_eq!(pages(list, "PolicyNames", "").await, ["a", "b"]);
            let shown = call(&ctx, $get, of("a")).await.unwrap();
            assert_eq!(shown, json!({ $name: "Bob", "PolicyName": "a", "PolicyDocument": encoded }));
            call(&ctx, $delete, of("a")).await.unwrap();
            let gone = format!("NoSuchEntity: The {} policy with name a cannot be found.", $kind);
            assert_eq!(words(call(&ctx, $get, of("a")).await), gone);
            assert_eq!(words(call(&ctx, $delete, of("a")).await), gone);
            assert_eq!(pages(list, "PolicyNames", "").await, ["b"]);

            let nobody = json!({ $name: "nobody", "PolicyName": "a", "PolicyDocument": READ });
            let no_such = format!("NoSuchEntity: The {} with name nobody cannot be found.", $kind);
            for refused in [
                words(call(&ctx, $put, nobody.clone()).await),
                words(call(&ctx, $get, nobody.clone()).await),
                words(call(&ctx, $list, nobody.clone()).await),
                words(call(&ctx, $delete, nobody).await),
            ] {
                assert_eq!(refused, no_such);
            }
        };
    }
    each!("user", "UserName", put_user_policy, get_user_policy, list_user_policies, delete_user_policy);
    each!("group", "GroupName", put_group_policy, get_group_policy, list_group_policies, delete_group_policy);
    each!("role", "RoleName", put_role_policy, get_role_policy, list_role_policies, delete_role_policy);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_read_as_a_policy_is_refused_and_what_was_there_stays() {
    let ctx = ctx(&host());
    user(&ctx, "bob").await;
    let put = async |document: &str| {
        let request = json!({ "UserName": "bob", "PolicyName": "p", "PolicyDocument": document });
        call(&ctx, put_user_policy, request).await
    };
    put(READ).await.unwrap();
    for wrong in ["", "{", "[]", r#"{"Version":"2012-10-17"}"#] {
        assert_eq!(code(put(wrong).await), "MalformedPolicyDocument", "{wrong}");
    }
    let shown = call(&ctx, get_user_policy, json!({ "UserName": "bob", "PolicyName": "p" })).await.unwrap();
    assert!(shown["PolicyDocument"].as_str().unwrap().contains("GetParameter"));
}

#[tokio::test(start_paused = true)]
async fn the_policies_of_one_have_a_length_together_without_white_space() {
    let ctx = ctx(&host());
    user(&ctx, "bob").await;
    group(&ctx, "ops").await;
    role(&ctx, "/", "web").await;
    let put = async |kind: &str, policy: &str, document: String| match kind {
        "user" => {
            let request = json!({ "UserName": "bob", "PolicyName": policy, "PolicyDocument": document });
            call(&ctx, put_user_policy, request).await
        }
        "group" => {
            let request = json!({ "GroupName": "ops", "PolicyName": policy, "PolicyDocument": document });
            call(&ctx, put_group_policy, request).await
        }
        _ => {
            let request = json!({ "RoleName": "web", "PolicyName": policy, "PolicyDocument": document });
            call(&ctx, put_role_policy, request).await
        }
    };
    for (kind, name, limit) in [("user", "bob", 2_048), ("group", "ops", 5_120), ("role", "web", 10_240)] {
        put(kind, "a", policy_of(limit - 500)).await.unwrap();
        let spaced = policy_of(500).replace(',', " ,\n\t ");
        put(kind, "b", spaced).await.unwrap();
        let words = words(put(kind, "b", policy_of(501)).await);
        assert_eq!(words, format!("LimitExceeded: Maximum policy size of {limit} bytes exceeded for {kind} {name}"));
        // What is replaced does not count.
        put(kind, "a", policy_of(limit - 500)).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn the_policies_of_a_services_own_role_stay_as_they_are() {
    let ctx = ctx(&host());
    role(&ctx, "/aws-service-role/ssm.amazonaws.com/", "AWSServiceRoleForAmazonSSM").await;
    let policy = json!({ "RoleName": "AWSServiceRoleForAmazonSSM", "PolicyName": "p", "PolicyDocument": READ });
    assert_eq!(code(call(&ctx, put_role_policy, policy.clone()).await), "UnmodifiableEntity");
    assert_eq!(code(call(&ctx, delete_role_policy, policy).await), "UnmodifiableEntity");
}

#[tokio::test(start_paused = true)]
async fn authorization_sees_whose_policy_it_is() {
    let ctx = ctx(&host());
    role(&ctx, "/ops/", "web").await;
    let policy = json!({ "RoleName": "WEB", "PolicyName": "p", "PolicyDocument": READ });
    for operation in ["PutRolePolicy", "GetRolePolicy", "ListRolePolicies", "DeleteRolePolicy"] {
        let touched = touches(&ctx, operation, policy.clone()).await.unwrap();
        assert_eq!(touched[0].arn, "arn:aws:iam::111122223333:role/ops/web", "{operation}");
        assert_eq!(touched[0].tags["team"], "web", "{operation}");
    }
    let policy = json!({ "GroupName": "none", "PolicyName": "p", "PolicyDocument": READ });
    for operation in ["PutGroupPolicy", "GetGroupPolicy", "ListGroupPolicies", "DeleteGroupPolicy"] {
        let touched = arns(&ctx, operation, policy.clone()).await;
        assert_eq!(touched, ["arn:aws:iam::111122223333:group/none"], "{operation}");
    }
}

#[tokio::test(start_paused = true)]
async fn white_space_does_not_count_until_a_row_is_full() {
    let ctx = ctx(&host());
    user(&ctx, "bob").await;
    let spaced = [READ, &" ".repeat(70_000)].concat();
    let put = async |policy: &str, document: &str| {
        let request = json!({ "UserName": "bob", "PolicyName": policy, "PolicyDocument": document });
        call(&ctx, put_user_policy, request).await
    };
    put("a", &spaced).await.unwrap();
    put("b", &spaced).await.unwrap();
    assert_eq!(words(put("c", &spaced).await), "LimitExceeded: Cannot exceed quota for PolicySize: 153600");
    put("c", READ).await.unwrap();
    // A role's row has its trust policy too.
    role(&ctx, "/", "web").await;
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let trust = [trust, &" ".repeat(100_000)].concat();
    let trust = json!({ "RoleName": "web", "PolicyDocument": trust });
    call(&ctx, super::super::roles::update_assume_role_policy, trust).await.unwrap();
    let own = json!({ "RoleName": "web", "PolicyName": "a", "PolicyDocument": spaced });
    assert_eq!(code(call(&ctx, put_role_policy, own).await), "LimitExceeded");
}
