mod secure;

use std::collections::BTreeSet;

use muster_types::ssm::{
    DeleteParameterRequest, GetParameterRequest, GetParametersByPathRequest, GetParametersRequest,
    ParameterStringFilter, ParameterTier, PutParameterRequest, Tag,
};

use super::*;
use crate::operation::{Ctx, testing};
use crate::store::Tx;
use crate::systems::tags::{self, ResourceType};
use records::{COUNTS, CountRecord, STANDARD};

fn ctx() -> Ctx {
    testing::ctx(&testing::host())
}

fn string(name: &str, value: &str) -> PutParameterRequest {
    PutParameterRequest {
        name: name.to_owned(),
        value: value.to_owned(),
        r#type: Some(ParameterType::String),
        ..Default::default()
    }
}

fn overwrite(name: &str, value: &str) -> PutParameterRequest {
    PutParameterRequest { overwrite: Some(true), r#type: None, ..string(name, value) }
}

async fn put(ctx: &Ctx, request: PutParameterRequest) -> Result<i64> {
    put_parameter(ctx.clone(), request).await.map(|result| result.version.unwrap())
}

async fn refused(ctx: &Ctx, request: PutParameterRequest) -> String {
    let name = request.name.clone();
    let error = put(ctx, request).await.expect_err(&name);
    error.to_string()
}

async fn get(ctx: &Ctx, name: &str) -> Result<Parameter> {
    let request = GetParameterRequest { name: name.to_owned(), ..Default::default() };
    get_parameter(ctx.clone(), request).await.map(|result| result.parameter.unwrap())
}

async fn value(ctx: &Ctx, name: &str) -> String {
    get(ctx, name).await.unwrap().value.unwrap()
}

async fn code(ctx: &Ctx, name: &str) -> String {
    get(ctx, name).await.err().unwrap().code.into_owned()
}

async fn delete(ctx: &Ctx, name: &str) -> Result<()> {
    delete_parameter(ctx.clone(), DeleteParameterRequest { name: name.to_owned() }).await.map(|_| ())
}

async fn below(ctx: &Ctx, request: GetParametersByPathRequest) -> (Vec<String>, Option<String>) {
    let result = get_parameters_by_path(ctx.clone(), request).await.unwrap();
    let names = result.parameters.unwrap().into_iter().map(|parameter| parameter.name.unwrap());
    (names.collect(), result.next_token)
}

fn path(path: &str, recursive: bool) -> GetParametersByPathRequest {
    GetParametersByPathRequest { path: path.to_owned(), recursive: Some(recursive), ..Default::default() }
}

#[tokio::test]
async fn a_new_parameter_is_version_1_and_each_overwrite_makes_the_next_one() {
    let ctx = ctx();
    let first = put_parameter(ctx.clone(), string("/app/db", "one")).await.unwrap();
    assert_eq!((first.version, first.tier), (Some(1), Some(ParameterTier::Standard)));
    assert_eq!(
        refused(&ctx, string("/app/db", "two")).await,
        "ParameterAlreadyExists: The parameter already exists. To overwrite this value, set the overwrite option in the \
         request to true."
    );
    assert_eq!(put(&ctx, overwrite("/app/db", "two")).await.unwrap(), 2);
    assert_eq!(value(&ctx, "/app/db").await, "two");
    assert_eq!(value(&ctx, "/app/db:1").await, "one");
    assert_eq!(put(&ctx, PutParameterRequest { overwrite: Some(true), ..string("new", "x") }).await.unwrap(), 1);
}

#[tokio::test]
async fn an_overwrite_keeps_the_description_and_pattern_that_it_does_not_name() {
    let ctx = ctx();
    let first = PutParameterRequest { allowed_pattern: Some(r"\d{1,4}".to_owned()), ..string("n", "1") };
    put(&ctx, first).await.unwrap();
    assert_eq!(
        refused(&ctx, overwrite("n", "12345")).await,
        r"ParameterPatternMismatchException: Parameter value, cannot be validated against allowedPattern: \d{1,4}"
    );
    assert_eq!(put(&ctx, overwrite("n", "1234")).await.unwrap(), 2);
}

#[tokio::test]
async fn a_pattern_is_for_each_item_of_a_list_and_has_to_be_linear() {
    let ctx = ctx();
    let list = |value: &str, pattern: &str| PutParameterRequest {
        r#type: Some(ParameterType::StringList),
        allowed_pattern: Some(pattern.to_owned()),
        ..string("list", value)
    };
    assert!(refused(&ctx, list("a,b1", "[a-z]")).await.starts_with("ParameterPatternMismatchException"));
    for pattern in ["(", r"(a)\1", "(?=a)a"] {
        assert!(refused(&ctx, list("a", pattern)).await.starts_with("InvalidAllowedPatternException"), "{pattern}");
    }
    assert_eq!(put(&ctx, list("a,b", "[a-z]")).await.unwrap(), 1);
}

#[tokio::test]
async fn a_type_is_needed_to_create_and_cannot_be_changed() {
    let ctx = ctx();
    let untyped = PutParameterRequest { r#type: None, ..string("p", "v") };
    assert_eq!(
        refused(&ctx, untyped).await,
        "ValidationException: A parameter type is required when you create a parameter."
    );
    put(&ctx, string("p", "v")).await.unwrap();
    let list = PutParameterRequest { r#type: Some(ParameterType::StringList), ..overwrite("p", "v") };
    assert!(refused(&ctx, list).await.starts_with("HierarchyTypeMismatchException"));
}

#[tokio::test]
async fn a_name_with_and_without_its_first_slash_is_the_same_parameter() {
    let ctx = ctx();
    put(&ctx, string("x", "v")).await.unwrap();
    assert!(refused(&ctx, string("/x", "v")).await.starts_with("ParameterAlreadyExists"));
    let found = get(&ctx, "/x").await.unwrap();
    assert_eq!(found.name.unwrap(), "/x", "the answer has the form that was asked for");
    assert_eq!(found.arn.unwrap(), "arn:aws:ssm:eu-west-1:111122223333:parameter/x");
    assert_eq!(
        get(&ctx, "arn:aws:ssm:eu-west-1:111122223333:parameter/x").await.unwrap().name.unwrap(),
        "x",
        "by ARN it has the name as created"
    );
    put(&ctx, string("/a/x", "other")).await.unwrap();
    assert_eq!(value(&ctx, "x").await, "v");
    delete(&ctx, "/x").await.unwrap();
    assert_eq!(code(&ctx, "x").await, "ParameterNotFound");
}

#[tokio::test]
async fn names_that_break_the_rules_are_refused_in_the_words_of_aws() {
    let ctx = ctx();
    let long_prefix = "arn:aws:ssm:eu-west-1:111122223333:parameter/".len();
    let longest = "n".repeat(1011 - long_prefix);
    let deep = |levels: usize| (1..=levels).map(|level| format!("/l{level}")).collect::<String>();
    for (name, says) in [
        ("a/b", "ValidationException: Parameter name must be a fully qualified name."),
        ("/a/", "ValidationException: Parameter name must not end with slash."),
        (
            "/a//b",
            "ValidationException: Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path",
        ),
        ("a b", "ValidationException: Parameter name: can't be"),
        ("a@b", "ValidationException: Parameter name: can't be"),
        ("/a/{b}", "ValidationException: Parameter name: can't be"),
        ("/", "ValidationException: Parameter name: can't be"),
        ("arn:aws:ssm:eu-west-1:111122223333:parameter/x", "ValidationException: "),
        ("awsX", "ValidationException: Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)."),
        ("SSM-x", "ValidationException: Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)."),
        ("/awsX", "ValidationException: Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)."),
        ("/ssm/x", "ValidationException: Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed"),
        (
            "/ssm_test/path",
            "ValidationException: Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed",
        ),
        ("/aws/x", "AccessDeniedException: No access to reserved parameter name: /aws/x."),
        ("/AWS/PATH", "AccessDeniedException: No access to reserved parameter name: /AWS/PATH."),
        (&deep(16), "HierarchyLevelLimitExceededException: "),
        (&format!("{longest}n"), "AccessDeniedException: "),
    ] {
        let refusal = refused(&ctx, string(name, "v")).await;
        assert!(refusal.starts_with(says), "{name}: {refusal}");
    }
    for name in [&*deep(15), &longest, " /trimmed ", "/myapp/aws/x", "/a", "/a/b"] {
        assert_eq!(put(&ctx, string(name, "v")).await.unwrap(), 1, "{name}");
    }
    assert_eq!(value(&ctx, "/trimmed").await, "v");
}

#[tokio::test]
async fn a_malformed_name_is_refused_when_it_is_read_too() {
    let ctx = ctx();
    for name in ["a/b", "/a//b", "a@b", "/a/", ""] {
        assert_eq!(code(&ctx, name).await, "ValidationException", "{name}");
    }
}

#[tokio::test]
async fn values_have_the_bounds_of_the_standard_tier_and_nest_nothing() {
    let ctx = ctx();
    for (value, says) in [
        (
            &*"v".repeat(4_097),
            "ValidationException: Standard tier parameters support a maximum parameter value of 4096",
        ),
        ("a {{ssm:other}}", "ValidationException: Parameter value can't nest another parameter."),
    ] {
        let refusal = refused(&ctx, string("p", value)).await;
        assert!(refusal.starts_with(says), "{refusal}");
    }
    assert_eq!(put(&ctx, string("p", &"é".repeat(4_096))).await.unwrap(), 1, "characters are counted, not bytes");
}

fn tagged(name: &str, tags: &[(&str, &str)]) -> PutParameterRequest {
    let tag = |(key, value): &(&str, &str)| Tag { key: (*key).to_owned(), value: (*value).to_owned() };
    PutParameterRequest { tags: Some(tags.iter().map(tag).collect()), ..string(name, "v") }
}

async fn tags_of(ctx: &Ctx, name: &str) -> Vec<(String, String)> {
    let tags = ctx.store.read(async |view: &View| tags::tags_of(view, &ctx.scope, ResourceType::Parameter, name).await);
    tags.await.unwrap().into_iter().collect()
}

#[tokio::test]
async fn tags_come_with_a_new_parameter_and_go_with_it() {
    let ctx = ctx();
    put(&ctx, tagged("p", &[("b", "2"), ("a", "1")])).await.unwrap();
    let kept = [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())];
    assert_eq!(tags_of(&ctx, "p").await, kept);

    put(&ctx, overwrite("p", "w")).await.unwrap();
    assert_eq!(tags_of(&ctx, "p").await, kept, "a new version has the parameter's tags");
    let refusal = refused(&ctx, tagged("p", &[("c", "3")])).await;
    assert!(refusal.starts_with("ParameterAlreadyExists: "), "{refusal}");
    assert_eq!(tags_of(&ctx, "p").await, kept);

    // Either form of the name is the parameter.
    delete(&ctx, "/p").await.unwrap();
    put(&ctx, string("p", "again")).await.unwrap();
    assert_eq!(tags_of(&ctx, "p").await, []);
}

#[tokio::test]
async fn tags_that_break_a_rule_keep_a_parameter_from_being_made() {
    let ctx = ctx();
    let names: Vec<_> = (0..51).map(|number| format!("k{number}")).collect();
    let too_many: Vec<_> = names.iter().map(|name| (name.as_str(), "")).collect();
    let with_overwrite = PutParameterRequest { overwrite: Some(true), ..tagged("p", &[("a", "1")]) };
    for (request, says) in [
        (tagged("p", &[("a", "1"), ("a", "2")]), "ValidationException: "),
        (tagged("p", &[("AWS:a", "1")]), "ValidationException: "),
        (tagged("p", &too_many), "TooManyTagsError: "),
        (
            with_overwrite,
            "ValidationException: Invalid request: tags and overwrite can't be used together. To create a parameter with \
             tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or \
             RemoveTagsFromResource.",
        ),
    ] {
        let refusal = refused(&ctx, request).await;
        assert!(refusal.starts_with(says), "{refusal}");
        assert_eq!(code(&ctx, "p").await, "ParameterNotFound");
        assert_eq!(tags_of(&ctx, "p").await, []);
    }
    put(&ctx, tagged("p", &too_many[..50])).await.unwrap();
}

#[tokio::test]
async fn what_is_not_built_is_refused_by_name_and_stores_nothing() {
    let ctx = ctx();
    let tier = |tier| PutParameterRequest { tier: Some(tier), ..string("p", "v") };
    let data_type = |name: &str| PutParameterRequest { data_type: Some(name.to_owned()), ..string("p", "v") };
    let large = PutParameterRequest { value: "v".repeat(4_097), ..tier(ParameterTier::IntelligentTiering) };
    let policies = PutParameterRequest { policies: Some("[]".into()), ..tier(ParameterTier::IntelligentTiering) };
    for (request, names) in [
        (tier(ParameterTier::Advanced), "Tier=Advanced"),
        (large, "Tier=Advanced"),
        (policies, "Policies"),
        (data_type("aws:ec2:image"), "DataType=aws:ec2:image"),
        (data_type("aws:ssm:integration"), "DataType=aws:ssm:integration"),
    ] {
        let refusal = refused(&ctx, request).await;
        assert!(refusal.starts_with("NotImplementedException: ") && refusal.contains(names), "{refusal}");
    }
    assert!(refused(&ctx, data_type("Text")).await.starts_with("ValidationException: The following data type is not"));
    assert_eq!(code(&ctx, "p").await, "ParameterNotFound");
}

#[tokio::test]
async fn intelligent_tiering_is_the_standard_tier_for_small_values() {
    let ctx = ctx();
    let request = PutParameterRequest { tier: Some(ParameterTier::IntelligentTiering), ..string("p", "v") };
    assert_eq!(put_parameter(ctx, request).await.unwrap().tier, Some(ParameterTier::Standard));
}

#[tokio::test]
async fn the_newest_hundred_versions_are_kept_and_numbers_go_on() {
    let ctx = ctx();
    put(&ctx, string("p", "1")).await.unwrap();
    for version in 2..=101 {
        assert_eq!(put(&ctx, overwrite("p", &version.to_string())).await.unwrap(), version);
    }
    assert_eq!(
        get(&ctx, "p:1").await.err().unwrap().to_string(),
        "ParameterVersionNotFound: Systems Manager could not find version 1 of p. Verify the version and try again."
    );
    assert_eq!((value(&ctx, "p:2").await, value(&ctx, "p:101").await), ("2".to_owned(), "101".to_owned()));
}

#[tokio::test]
async fn a_selector_chooses_a_version_and_is_told_apart_from_the_name() {
    let ctx = ctx();
    put(&ctx, string("p", "one")).await.unwrap();
    put(&ctx, overwrite("p", "two")).await.unwrap();
    let found = get(&ctx, "p:1").await.unwrap();
    assert_eq!((found.name.as_deref(), found.selector.as_deref()), (Some("p"), Some(":1")));
    assert_eq!(get(&ctx, "p").await.unwrap().selector, None);
    for (name, refusal) in [
        ("p:99", "ParameterVersionNotFound"),
        ("p:nolabel", "ParameterVersionNotFound"),
        ("p:2:3", "ParameterNotFound"),
        ("missing:2", "ParameterNotFound"),
        ("missing", "ParameterNotFound"),
        ("arn:aws:ssm:eu-west-2:111122223333:parameter/p", "ParameterNotFound"),
        ("arn:aws:ssm:eu-west-1:111122224444:parameter/p", "ParameterNotFound"),
        ("arn:aws:s3:::parameter/p", "ParameterNotFound"),
    ] {
        assert_eq!(code(&ctx, name).await, refusal, "{name}");
    }
    assert_eq!(value(&ctx, "arn:aws:ssm:eu-west-1:111122223333:parameter/p:1").await, "one");
}

#[tokio::test]
async fn get_parameters_sorts_what_it_found_and_lists_what_it_did_not() {
    let ctx = ctx();
    for name in ["b", "a", "/c/d"] {
        put(&ctx, string(name, "v")).await.unwrap();
    }
    let ask = async |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        get_parameters(ctx.clone(), GetParametersRequest { names, ..Default::default() }).await
    };
    let result = ask(&["b", "missing", "a:9", "a", "/c/d"]).await.unwrap();
    let names: Vec<_> = result.parameters.unwrap().into_iter().map(|found| found.name.unwrap()).collect();
    assert_eq!(names, ["/c/d", "a", "b"]);
    assert_eq!(result.invalid_parameters.unwrap(), ["missing", "a:9"]);
    assert_eq!(ask(&["a"]).await.unwrap().invalid_parameters.unwrap(), [""; 0]);
    assert_eq!(ask(&["a", "a"]).await.err().unwrap().code, "ValidationException");
    assert_eq!(ask(&["a", "x/y"]).await.err().unwrap().code, "ValidationException");
}

#[tokio::test]
async fn a_path_gives_its_children_or_all_below_but_never_itself() {
    let ctx = ctx();
    for name in ["/a", "/a/b", "/a/c", "/a/c/d", "/ab/x", "top"] {
        put(&ctx, string(name, "v")).await.unwrap();
    }
    assert_eq!(below(&ctx, path("/a", false)).await.0, ["/a/b", "/a/c"]);
    assert_eq!(below(&ctx, path("/a/", true)).await.0, ["/a/b", "/a/c", "/a/c/d"]);
    assert_eq!(below(&ctx, path("/", false)).await.0, ["/a", "top"]);
    assert_eq!(below(&ctx, path("/", true)).await.0.len(), 6);
    assert_eq!(below(&ctx, path("/none", true)).await, (vec![], None));
    for wrong in ["a", "//", "/a b", "/a//b"] {
        let error = get_parameters_by_path(ctx.clone(), path(wrong, false)).await.err().unwrap().to_string();
        assert!(error.starts_with("ValidationException: The parameter doesn't meet the parameter name"), "{wrong}");
    }
}

#[tokio::test]
async fn pages_follow_each_other_and_the_last_has_no_token() {
    let ctx = ctx();
    for number in 10..35 {
        put(&ctx, string(&format!("/p/{number}"), "v")).await.unwrap();
    }
    for recursive in [false, true] {
        let (mut names, mut token, mut sizes) = (Vec::new(), None, Vec::new());
        loop {
            let request = GetParametersByPathRequest { next_token: token, ..path("/p", recursive) };
            let (page, next) = below(&ctx, request).await;
            sizes.push(page.len());
            names.extend(page);
            token = next;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(sizes, [10, 10, 5]);
        assert!(names.is_sorted() && names.len() == 25);
    }
}

#[tokio::test]
async fn filters_choose_by_type_and_refuse_what_a_path_cannot_be_filtered_by() {
    let ctx = ctx();
    put(&ctx, string("/f/s", "v")).await.unwrap();
    put(&ctx, PutParameterRequest { r#type: Some(ParameterType::StringList), ..string("/f/l", "v") }).await.unwrap();
    let filter = |key: &str, option: Option<&str>, values: &[&str]| ParameterStringFilter {
        key: key.to_owned(),
        option: option.map(str::to_owned),
        values: Some(values.iter().map(|value| (*value).to_owned()).collect()),
    };
    let filtered = |filters: Vec<ParameterStringFilter>| GetParametersByPathRequest {
        parameter_filters: Some(filters),
        ..path("/f", false)
    };
    assert_eq!(below(&ctx, filtered(vec![filter("Type", None, &["StringList"])])).await.0, ["/f/l"]);
    assert_eq!(below(&ctx, filtered(vec![filter("Type", Some("BeginsWith"), &["String"])])).await.0.len(), 2);
    assert!(below(&ctx, filtered(vec![filter("Label", None, &["prod"])])).await.0.is_empty());
    let twice = vec![filter("Type", None, &["String"]), filter("Type", None, &["String"])];
    for (filters, says) in [
        (
            vec![filter("Name", None, &["x"])],
            "InvalidFilterKey: The following filter key is not valid: Name. Valid filter keys include: [Type, KeyId].",
        ),
        (twice, "InvalidFilterKey: The following filter is duplicated in the request: Type."),
        (
            vec![filter("Type", Some("option"), &["String"])],
            "InvalidFilterOption: The following filter option is not valid: option. Valid options include: [BeginsWith, Equals].",
        ),
        (
            vec![filter("Type", None, &["test"])],
            "InvalidFilterOption: The following filter value is not valid: test. Valid values include: [String, StringList, \
             SecureString].",
        ),
        (
            vec![filter("Type", None, &[])],
            "InvalidFilterValue: The following filter values are missing : null for filter key Type.",
        ),
    ] {
        let error = get_parameters_by_path(ctx.clone(), filtered(filters)).await.err().unwrap().to_string();
        assert!(error.starts_with(says), "{error}");
    }
}

#[tokio::test]
async fn a_deleted_parameter_is_gone_with_its_versions_and_begins_again_at_1() {
    let ctx = ctx();
    put(&ctx, string("p", "one")).await.unwrap();
    put(&ctx, overwrite("p", "two")).await.unwrap();
    delete(&ctx, "p").await.unwrap();
    assert_eq!(delete(&ctx, "p").await.unwrap_err().code, "ParameterNotFound");
    assert_eq!(put(&ctx, string("p", "three")).await.unwrap(), 1);
    assert_eq!(code(&ctx, "p:2").await, "ParameterVersionNotFound");
    assert_eq!(
        delete(&ctx, "arn:aws:ssm:eu-west-1:111122223333:parameter/p").await.unwrap_err().code,
        "ValidationException"
    );
}

#[tokio::test]
async fn an_account_has_ten_thousand_standard_parameters_in_a_region() {
    let ctx = ctx();
    put(&ctx, string("kept", "v")).await.unwrap();
    let full = CountRecord { count: 9_999 };
    ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&COUNTS, &ctx.scope, STANDARD, &full).await?)).await.unwrap();
    put(&ctx, string("last", "v")).await.unwrap();
    assert!(refused(&ctx, string("over", "v")).await.starts_with(
        "ParameterLimitExceeded: You have reached the maximum number of standard parameters for this AWS account and \
             Region (10000)."
    ));
    put(&ctx, overwrite("kept", "w")).await.unwrap();
    delete(&ctx, "last").await.unwrap();
    put(&ctx, string("over", "v")).await.unwrap();
}

#[tokio::test]
async fn other_regions_and_accounts_have_parameters_of_their_own() {
    let host = testing::host();
    let here = testing::ctx(&host);
    let there = Ctx { scope: RegionScope::new("111122223333", "eu-west-2"), ..here.clone() };
    let others = Ctx { scope: RegionScope::new("444455556666", "eu-west-1"), ..here.clone() };
    put(&here, string("p", "v")).await.unwrap();
    for elsewhere in [there, others] {
        assert_eq!(code(&elsewhere, "p").await, "ParameterNotFound");
        assert_eq!(below(&elsewhere, path("/", true)).await.0, [""; 0]);
    }
}

#[tokio::test]
async fn documents_find_values_and_tags_find_names_as_created() {
    let ctx = ctx();
    put(&ctx, string("x", "v")).await.unwrap();
    let (found, missing, created, other) = ctx
        .store
        .read(async |view: &View| {
            Ok((
                lookup(view, &ctx.scope, "/x:1").await?,
                lookup(view, &ctx.scope, "/x:2").await?,
                exists(view, &ctx.scope, "x").await?,
                exists(view, &ctx.scope, "/x").await?,
            ))
        })
        .await
        .unwrap();
    assert_eq!(found, Some((ParameterType::String, "v".to_owned())));
    assert_eq!((missing, created, other), (None, true, false));
}

#[tokio::test(start_paused = true)]
async fn what_is_below_a_path_is_given_whole_or_not_at_all_with_secrets_among_it() {
    let ctx = ctx();
    for (name, kind) in
        [("/app/a", ParameterType::SecureString), ("/app/b", ParameterType::String), ("/app/c", ParameterType::String)]
    {
        put(&ctx, PutParameterRequest { r#type: Some(kind), ..string(name, "x") }).await.unwrap();
    }
    let below = async |limit: usize| {
        let found =
            ctx.store.read(async |view: &View| plain_texts_below(view, &ctx.scope, "/app", limit).await).await.unwrap();
        found.map(|found| found.into_iter().map(|(name, ..)| name).collect::<Vec<_>>())
    };
    assert_eq!(below(2).await, None);
    assert_eq!(below(3).await, Some(vec!["/app/b".to_owned(), "/app/c".to_owned()]));
}
