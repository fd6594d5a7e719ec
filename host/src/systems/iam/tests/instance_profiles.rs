use super::super::instance_profiles::*;
use super::*;

async fn profile(ctx: &Ctx, name: &str) {
    call(ctx, create_instance_profile, json!({ "InstanceProfileName": name })).await.unwrap();
}

fn both(profile: &str, role: &str) -> Value {
    json!({ "InstanceProfileName": profile, "RoleName": role })
}

async fn get(ctx: &Ctx, name: &str) -> Result<Value> {
    let got = call(ctx, get_instance_profile, json!({ "InstanceProfileName": name })).await;
    got.map(|answer| answer["InstanceProfile"].clone())
}

#[tokio::test(start_paused = true)]
async fn an_instance_profile_is_made_shown_and_deleted() {
    let ctx = ctx(&host());
    let tags = json!([{ "Key": "InitialKey", "Value": "InitialValue" }]);
    let request = json!({ "InstanceProfileName": "Webserver", "Path": "/application_abc/", "Tags": tags });
    let made = call(&ctx, create_instance_profile, request).await.unwrap()["InstanceProfile"].clone();
    let id = made["InstanceProfileId"].as_str().unwrap();
    assert!(id.len() == 21 && id.starts_with("AIPA"), "{id}");
    let shown = json!({
        "Path": "/application_abc/",
        "InstanceProfileName": "Webserver",
        "InstanceProfileId": id,
        "Arn": "arn:aws:iam::111122223333:instance-profile/application_abc/Webserver",
        "CreateDate": made["CreateDate"],
        "Roles": [],
        "Tags": tags,
    });
    assert_eq!(made, shown);
    assert_eq!(get(&ctx, "webserver").await.unwrap(), shown);
    let again = call(&ctx, create_instance_profile, json!({ "InstanceProfileName": "WebServer" })).await;
    assert_eq!(words(again), "EntityAlreadyExists: Instance Profile WebServer already exists.");
    call(&ctx, delete_instance_profile, json!({ "InstanceProfileName": "Webserver" })).await.unwrap();
    let gone = "NoSuchEntity: Instance Profile Webserver cannot be found.";
    assert_eq!(words(get(&ctx, "Webserver").await), gone);
    let delete = call(&ctx, delete_instance_profile, json!({ "InstanceProfileName": "Webserver" })).await;
    assert_eq!(words(delete), gone);
    assert_eq!(counts(&ctx).await.instance_profiles, 0);
}

#[tokio::test(start_paused = true)]
async fn an_account_has_1000_instance_profiles_at_most() {
    let ctx = ctx(&host());
    pretend(&ctx, CountsRecord { instance_profiles: 999, ..CountsRecord::default() }).await;
    profile(&ctx, "last").await;
    let more = call(&ctx, create_instance_profile, json!({ "InstanceProfileName": "more" })).await;
    assert_eq!(words(more), "LimitExceeded: Cannot exceed quota for InstanceProfilesPerAccount: 1000");
}

#[tokio::test(start_paused = true)]
async fn an_instance_profile_has_one_role_at_most() {
    let ctx = ctx(&host());
    profile(&ctx, "Webserver").await;
    role(&ctx, "/", "S3Access").await;
    role(&ctx, "/", "other").await;
    call(&ctx, add_role_to_instance_profile, both("webserver", "s3access")).await.unwrap();
    let shown = get(&ctx, "Webserver").await.unwrap();
    let roles = shown["Roles"].as_array().unwrap();
    assert_eq!(roles.len(), 1);
    let members: Vec<_> = roles[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(members, ["Arn", "AssumeRolePolicyDocument", "CreateDate", "Path", "RoleId", "RoleName"]);
    assert_eq!(roles[0]["Arn"], "arn:aws:iam::111122223333:role/S3Access");
    for second in ["other", "S3Access"] {
        let refused = call(&ctx, add_role_to_instance_profile, both("Webserver", second)).await;
        assert_eq!(words(refused), "LimitExceeded: Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1");
    }
    let delete = call(&ctx, delete_instance_profile, json!({ "InstanceProfileName": "Webserver" })).await;
    assert_eq!(words(delete), "DeleteConflict: Cannot delete entity, must remove roles from instance profile first.");
    let wrong = call(&ctx, remove_role_from_instance_profile, both("Webserver", "other")).await;
    assert_eq!(words(wrong), "NoSuchEntity: Role other in Instance Profile Webserver cannot be found.");
    call(&ctx, remove_role_from_instance_profile, both("Webserver", "S3Access")).await.unwrap();
    assert_eq!(get(&ctx, "Webserver").await.unwrap()["Roles"], json!([]));
    call(&ctx, delete_instance_profile, json!({ "InstanceProfileName": "Webserver" })).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_profile_is_missed_before_the_role() {
    let ctx = ctx(&host());
    profile(&ctx, "there").await;
    role(&ctx, "/", "there").await;
    let no_profile = "NoSuchEntity: Instance Profile nonexistent-profile cannot be found.";
    let no_role = "NoSuchEntity: The role with name nonexistent-role cannot be found.";
    for (profile, role, missed) in [
        ("nonexistent-profile", "nonexistent-role", no_profile),
        ("nonexistent-profile", "there", no_profile),
        ("there", "nonexistent-role", no_role),
    ] {
        assert_eq!(words(call(&ctx, add_role_to_instance_profile, both(profile, role)).await), missed);
        assert_eq!(words(call(&ctx, remove_role_from_instance_profile, both(profile, role)).await), missed);
    }
    let listed = call(&ctx, list_instance_profiles_for_role, json!({ "RoleName": "nonexistent-role" })).await;
    assert_eq!(words(listed), no_role);
}

#[tokio::test(start_paused = true)]
async fn instance_profiles_are_listed_by_name_by_path_and_by_role() {
    let ctx = ctx(&host());
    role(&ctx, "/", "web").await;
    role(&ctx, "/", "web2").await;
    for (name, path, of) in [("c", "/ops/", "web"), ("B", "/", "web2"), ("a", "/ops/night/", "web")] {
        let request = json!({ "InstanceProfileName": name, "Path": path, "Tags": [{ "Key": "k", "Value": "v" }] });
        call(&ctx, create_instance_profile, request).await.unwrap();
        call(&ctx, add_role_to_instance_profile, both(name, of)).await.unwrap();
    }
    let all = async |request| call(&ctx, list_instance_profiles, request).await;
    assert_eq!(pages(all, "InstanceProfiles", "InstanceProfileName").await, ["a", "B", "c"]);
    let ops = async |more| call(&ctx, list_instance_profiles, with(json!({ "PathPrefix": "/ops/" }), more)).await;
    assert_eq!(pages(ops, "InstanceProfiles", "InstanceProfileName").await, ["a", "c"]);
    let of_web =
        async |more| call(&ctx, list_instance_profiles_for_role, with(json!({ "RoleName": "Web" }), more)).await;
    assert_eq!(pages(of_web, "InstanceProfiles", "InstanceProfileName").await, ["a", "c"]);
    let listed = call(&ctx, list_instance_profiles, json!({})).await.unwrap()["InstanceProfiles"][1].clone();
    assert_eq!(listed["Roles"][0]["RoleName"], "web2");
    assert_eq!(listed.get("Tags"), None);
}

#[tokio::test(start_paused = true)]
async fn a_page_of_many_instance_profiles_shows_the_role_of_each() {
    let ctx = ctx(&host());
    role(&ctx, "/", "web").await;
    for number in 0..100 {
        let name = format!("p{number:02}");
        profile(&ctx, &name).await;
        call(&ctx, add_role_to_instance_profile, both(&name, "web")).await.unwrap();
    }
    let listed = call(&ctx, list_instance_profiles, json!({})).await.unwrap();
    let profiles = listed["InstanceProfiles"].as_array().unwrap();
    assert_eq!((profiles.len(), &listed["IsTruncated"]), (100, &json!(false)));
    assert!(profiles.iter().all(|profile| profile["Roles"][0]["RoleName"] == "web"));
}

#[tokio::test(start_paused = true)]
async fn whoever_puts_a_role_into_a_profile_passes_it_to_ec2() {
    let ctx = ctx(&host());
    role(&ctx, "/ops/", "web").await;
    let request = json!({ "InstanceProfileName": "p", "Path": "/ops/", "Tags": [{ "Key": "k", "Value": "v" }] });
    assert_eq!(
        arns(&ctx, "CreateInstanceProfile", request.clone()).await,
        ["arn:aws:iam::111122223333:instance-profile/ops/p"]
    );
    call(&ctx, create_instance_profile, request).await.unwrap();
    let touched = touches(&ctx, "AddRoleToInstanceProfile", both("p", "web")).await.unwrap();
    let profile = Resource::new("arn:aws:iam::111122223333:instance-profile/ops/p")
        .tagged(BTreeMap::from([("k".to_owned(), "v".to_owned())]));
    let passed = Resource::new("arn:aws:iam::111122223333:role/ops/web")
        .tagged(BTreeMap::from([("team".to_owned(), "web".to_owned())]))
        .asked("iam:PassRole")
        .with("iam:PassedToService", "ec2.amazonaws.com");
    assert_eq!(touched, [profile, passed]);
}

#[tokio::test(start_paused = true)]
async fn a_services_own_role_goes_into_no_profile() {
    let ctx = ctx(&host());
    profile(&ctx, "p").await;
    role(&ctx, "/aws-service-role/ssm.amazonaws.com/", "AWSServiceRoleForAmazonSSM").await;
    let refused = call(&ctx, add_role_to_instance_profile, both("p", "AWSServiceRoleForAmazonSSM")).await;
    assert_eq!(code(refused), "UnmodifiableEntity");
}
