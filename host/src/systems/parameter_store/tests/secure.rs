use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::*;
use crate::operation::Caller;
use crate::store;

fn secret(name: &str, value: &str) -> PutParameterRequest {
    PutParameterRequest { r#type: Some(ParameterType::SecureString), ..string(name, value) }
}

async fn opened(ctx: &Ctx, name: &str) -> Result<Parameter> {
    let request = GetParameterRequest { name: name.to_owned(), with_decryption: Some(true) };
    get_parameter(ctx.clone(), request).await.map(|result| result.parameter.unwrap())
}

async fn text(ctx: &Ctx, name: &str) -> String {
    opened(ctx, name).await.unwrap().value.unwrap()
}

#[tokio::test]
async fn a_secret_is_opened_for_whoever_asks_for_that_in_each_of_its_versions() {
    let ctx = ctx();
    put(&ctx, secret("/db/password", "one")).await.unwrap();
    put(&ctx, overwrite("/db/password", "two")).await.unwrap();
    let found = opened(&ctx, "/db/password").await.unwrap();
    assert_eq!((found.r#type, found.value.as_deref()), (Some(ParameterType::SecureString), Some("two")));
    assert_eq!(text(&ctx, "/db/password:1").await, "one");

    let sealed = value(&ctx, "/db/password").await;
    assert_eq!(STANDARD.decode(&sealed).unwrap().len(), 129 + "two".len(), "as it is stored");
    assert_ne!(value(&ctx, "/db/password:1").await, sealed);

    let names = vec!["/db/password".to_owned(), "/db/password:1".to_owned()];
    let request = GetParametersRequest { names, with_decryption: Some(true) };
    let several = get_parameters(ctx.clone(), request).await.unwrap().parameters.unwrap();
    let values: BTreeSet<_> = several.into_iter().map(|parameter| parameter.value.unwrap()).collect();
    assert_eq!(values, BTreeSet::from(["one".to_owned(), "two".to_owned()]));
    for (with_decryption, shown) in [(None, sealed.as_str()), (Some(false), &sealed), (Some(true), "two")] {
        let request = GetParametersByPathRequest { with_decryption, ..path("/db", true) };
        let below = get_parameters_by_path(ctx.clone(), request).await.unwrap().parameters.unwrap();
        assert_eq!(below[0].value.as_deref(), Some(shown));
    }
}

#[tokio::test]
async fn nothing_of_a_secret_is_stored_as_it_is() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    put(&ctx, string("/plain", "recognisable-text")).await.unwrap();
    put(&ctx, secret("/secret", "recognisable-secret")).await.unwrap();
    put(&ctx, overwrite("/secret", "recognisable-secret-2")).await.unwrap();
    assert!(testing::is_stored(&host, "recognisable-text").await);
    assert!(!testing::is_stored(&host, "recognisable-secret").await);
}

#[tokio::test]
async fn a_sealed_value_that_is_put_elsewhere_does_not_open() {
    let ctx = ctx();
    put(&ctx, secret("/a", "one")).await.unwrap();
    put(&ctx, secret("/b", "other")).await.unwrap();
    let moved = async |tx: &mut Tx| {
        let read = async |name| Ok::<_, Error>(tx.get(&PARAMETERS, &ctx.scope, &Name::parse(name)?).await?.unwrap());
        let (a, b) = (read("/a").await?, read("/b").await?);
        Ok(tx.put(&PARAMETERS, &ctx.scope, &Name::parse("/a")?, &ParameterRecord { sealed: b.sealed, ..a }).await?)
    };
    ctx.store.transact(moved).await.unwrap();
    assert!(opened(&ctx, "/a").await.unwrap_err().is_internal());
    assert_eq!(text(&ctx, "/b").await, "other");
}

#[tokio::test]
async fn the_key_is_kept_until_another_is_named_and_only_secrets_have_one() {
    let ctx = ctx();
    let keyed = |key: &str, request| PutParameterRequest { key_id: Some(key.to_owned()), ..request };
    put(&ctx, secret("/a", "x")).await.unwrap();
    let by_key = async |option: &str, value: &str| {
        let filter = ParameterStringFilter {
            key: "KeyId".to_owned(),
            option: Some(option.to_owned()),
            values: Some(vec![value.to_owned()]),
        };
        below(&ctx, GetParametersByPathRequest { parameter_filters: Some(vec![filter]), ..path("/", true) }).await.0
    };
    assert_eq!(by_key("Equals", "alias/aws/ssm").await, ["/a"]);
    assert_eq!(by_key("BeginsWith", "alias/aws/").await, ["/a"]);
    assert_eq!(by_key("Equals", "alias/other").await, [""; 0]);
    let arn = "arn:aws:kms:eu-west-1:111122223333:alias/aws/ssm";
    put(&ctx, keyed(arn, overwrite("/a", "y"))).await.unwrap();
    put(&ctx, overwrite("/a", "z")).await.unwrap();
    assert_eq!(by_key("Equals", arn).await, ["/a"]);
    assert_eq!(text(&ctx, "/a").await, "z");

    put(&ctx, string("/plain", "x")).await.unwrap();
    let only = "ValidationException: KeyId is required for SecureString type parameter only.";
    assert_eq!(refused(&ctx, keyed("alias/aws/ssm", string("/other", "x"))).await, only);
    assert_eq!(refused(&ctx, keyed("alias/aws/ssm", overwrite("/plain", "x"))).await, only);
    let changed = PutParameterRequest { overwrite: Some(true), ..secret("/plain", "x") };
    assert!(refused(&ctx, changed).await.starts_with("HierarchyTypeMismatchException: "));
}

#[tokio::test]
async fn the_pattern_holds_for_what_is_sealed_and_the_refusal_does_not_show_it() {
    let ctx = ctx();
    let request = PutParameterRequest { allowed_pattern: Some(r"\d+".to_owned()), ..secret("/pin", "1234") };
    put(&ctx, request).await.unwrap();
    let refusal = refused(&ctx, overwrite("/pin", "recognisable")).await;
    assert!(
        refusal.starts_with("ParameterPatternMismatchException: ") && !refusal.contains("recognisable"),
        "{refusal}"
    );
    assert_eq!(text(&ctx, "/pin").await, "1234");
}

#[tokio::test]
async fn a_plugin_is_shown_no_secret_whoever_started_it() {
    let ctx = ctx();
    put(&ctx, secret("/a/s", "x")).await.unwrap();
    let plugin = Ctx { caller: Caller { by_plugin: true, ..ctx.caller.clone() }, ..ctx.clone() };
    let one = opened(&plugin, "/a/s").await.unwrap_err();
    assert_eq!(
        one.to_string(),
        "AccessDeniedException: A plugin is shown no SecureString, whoever started it: it may not ask for WithDecryption."
    );
    let several = GetParametersRequest { names: vec!["/a/s".to_owned()], with_decryption: Some(true) };
    assert_eq!(testing::code(get_parameters(plugin.clone(), several).await), "AccessDeniedException");
    let below = GetParametersByPathRequest { with_decryption: Some(true), ..path("/a", true) };
    assert_eq!(testing::code(get_parameters_by_path(plugin.clone(), below).await), "AccessDeniedException");
    assert_ne!(value(&plugin, "/a/s").await, "x");
}

#[tokio::test]
async fn documents_and_plugins_parameters_get_nothing_of_a_secret() {
    let ctx = ctx();
    put(&ctx, secret("/a/s", "x")).await.unwrap();
    put(&ctx, string("/a/t", "y")).await.unwrap();
    let read = ctx.store.read(async |view: &View| {
        Ok((
            lookup(view, &ctx.scope, "/a/s").await?,
            plain_text(view, &ctx.scope, "/a/s").await?,
            plain_texts_below(view, &ctx.scope, "/a", 10).await?,
        ))
    });
    let (looked_up, plain, below) = read.await.unwrap();
    assert_eq!(looked_up, Some((ParameterType::SecureString, String::new())));
    assert_eq!(plain, None);
    assert_eq!(below, Some(vec![("/a/t".to_owned(), "y".to_owned(), 1)]));
}

#[tokio::test]
async fn beside_a_host_that_could_not_read_it_nothing_is_sealed() {
    let host = testing::first_host_of_form(1);
    let ctx = testing::ctx(&host);
    let error = put(&ctx, secret("/a", "x")).await.unwrap_err();
    assert_eq!(error.code, Error::UNAVAILABLE, "{error:?}");
    assert!(matches!(error.source.as_ref().and_then(|source| source.downcast_ref()), Some(store::Error::NotYet(_))));
    assert_eq!(code(&ctx, "/a").await, "ParameterNotFound");
}
