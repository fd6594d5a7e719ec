use super::super::oidc_providers::*;
use super::*;

const ARN: &str = "arn:aws:iam::111122223333:oidc-provider/server.example.com/tenant";

async fn create(ctx: &Ctx, url: &str) -> Result<Value> {
    call(ctx, create_open_id_connect_provider, json!({ "Url": url })).await
}

async fn get(ctx: &Ctx, arn: &str) -> Result<Value> {
    call(ctx, get_open_id_connect_provider, json!({ "OpenIDConnectProviderArn": arn })).await
}

async fn delete(ctx: &Ctx, arn: &str) -> Result<Value> {
    call(ctx, delete_open_id_connect_provider, json!({ "OpenIDConnectProviderArn": arn })).await
}

#[tokio::test(start_paused = true)]
async fn a_provider_is_made_shown_and_deleted() {
    let ctx = ctx(&host());
    let url = "https://server.example.com/tenant";
    let thumbprint = "c3768084dfb3d2b68b7897bf5f565da8efEXAMPL".replace("EXAMPL", "012345");
    let request = json!({
        "Url": url,
        "ClientIDList": ["my-application-ID", "my-application-ID"],
        "ThumbprintList": [thumbprint],
        "Tags": [{ "Key": "k", "Value": "v" }],
    });
    assert_eq!(arns(&ctx, "CreateOpenIDConnectProvider", request.clone()).await, [ARN]);
    let made = call(&ctx, create_open_id_connect_provider, request).await.unwrap();
    assert_eq!(made, json!({ "OpenIDConnectProviderArn": ARN, "Tags": [{ "Key": "k", "Value": "v" }] }));
    let shown = get(&ctx, ARN).await.unwrap();
    assert_eq!(
        shown,
        json!({
            "Url": "server.example.com/tenant",
            "ClientIDList": ["my-application-ID"],
            "ThumbprintList": [thumbprint],
            "CreateDate": shown["CreateDate"],
            "Tags": [{ "Key": "k", "Value": "v" }],
        })
    );
    let touched = touches(&ctx, "GetOpenIDConnectProvider", json!({ "OpenIDConnectProviderArn": ARN })).await.unwrap();
    assert_eq!((touched[0].arn.as_str(), touched[0].tags["k"].as_str()), (ARN, "v"));
    let again = words(create(&ctx, url).await);
    assert_eq!(again, format!("EntityAlreadyExists: Provider with url {url} already exists."));
    delete(&ctx, ARN).await.unwrap();
    let gone = format!("NoSuchEntity: OpenIDConnect Provider not found for arn {ARN}");
    assert_eq!(words(get(&ctx, ARN).await), gone);
    assert_eq!(words(delete(&ctx, ARN).await), format!("NoSuchEntity: OpenId connect Provider {ARN} cannot be found."));
    assert_eq!(counts(&ctx).await.oidc_providers, 0);
}

#[tokio::test(start_paused = true)]
async fn a_provider_is_asked_over_tls_unless_it_is_on_the_same_machine() {
    let ctx = ctx(&host());
    for url in [
        "https://a.example.com",
        "https://b.example.com:8443/realms/one",
        "http://localhost:8080/realms/one",
        "http://127.0.0.1:8080",
        "http://[::1]:8080",
    ] {
        create(&ctx, url).await.unwrap();
    }
    for url in [
        "example.org",
        "http://example.org",
        "http://localhost.example.org",
        "http://127.0.0.1.example.org",
        "http://10.0.0.1",
        "ftp://example.org",
        "https://",
        "https:///path",
        "https://user@example.org",
        "http://localhost@example.org",
        "https://example.org?a=b",
        "https://example.org#a",
        "https://exa mple.org",
    ] {
        let refused = words(create(&ctx, url).await);
        assert_eq!(refused, "ValidationError: Invalid Open ID Connect Provider URL", "{url}");
    }
}

#[tokio::test(start_paused = true)]
async fn providers_are_listed_by_url_and_are_100_at_most() {
    let ctx = ctx(&host());
    let listed = async || call(&ctx, list_open_id_connect_providers, json!({})).await.unwrap();
    assert_eq!(listed().await, json!({ "OpenIDConnectProviderList": [] }));
    for name in ["b", "a"] {
        create(&ctx, &format!("https://{name}.example.com")).await.unwrap();
    }
    let arn = |name: &str| json!({ "Arn": format!("arn:aws:iam::111122223333:oidc-provider/{name}.example.com") });
    assert_eq!(listed().await, json!({ "OpenIDConnectProviderList": [arn("a"), arn("b")] }));
    pretend(&ctx, CountsRecord { oidc_providers: 100, ..CountsRecord::default() }).await;
    assert_eq!(code(create(&ctx, "https://c.example.com").await), "LimitExceeded");
}

#[tokio::test(start_paused = true)]
async fn client_ids_are_added_and_removed_and_are_100_at_most() {
    let ctx = ctx(&host());
    create(&ctx, "https://server.example.com/tenant").await.unwrap();
    let of = |id: &str| json!({ "OpenIDConnectProviderArn": ARN, "ClientID": id });
    for id in ["one", "two", "one"] {
        call(&ctx, add_client_id_to_open_id_connect_provider, of(id)).await.unwrap();
    }
    let ids = async || get(&ctx, ARN).await.unwrap()["ClientIDList"].clone();
    assert_eq!(ids().await, json!(["one", "two"]));
    for id in ["one", "never-there"] {
        call(&ctx, remove_client_id_from_open_id_connect_provider, of(id)).await.unwrap();
    }
    assert_eq!(ids().await, json!(["two"]));
    for number in 0..99 {
        call(&ctx, add_client_id_to_open_id_connect_provider, of(&format!("id-{number}"))).await.unwrap();
    }
    let full = "LimitExceeded: Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100";
    assert_eq!(words(call(&ctx, add_client_id_to_open_id_connect_provider, of("more")).await), full);
    let many: Vec<_> = (0..101).map(|number| number.to_string()).collect();
    let request = json!({ "Url": "https://b.example.com", "ClientIDList": many });
    assert_eq!(words(call(&ctx, create_open_id_connect_provider, request).await), full);
}

#[tokio::test(start_paused = true)]
async fn thumbprints_are_replaced_together_and_are_five_at_most() {
    let ctx = ctx(&host());
    let some = |digits: &str| digits.chars().map(|digit| digit.to_string().repeat(40)).collect::<Vec<_>>();
    let request = json!({ "Url": "https://server.example.com/tenant", "ThumbprintList": some("b") });
    call(&ctx, create_open_id_connect_provider, request).await.unwrap();
    let update = async |thumbprints: Vec<String>| {
        let request = json!({ "OpenIDConnectProviderArn": ARN, "ThumbprintList": thumbprints });
        call(&ctx, update_open_id_connect_provider_thumbprint, request).await
    };
    update(some("cd")).await.unwrap();
    assert_eq!(get(&ctx, ARN).await.unwrap()["ThumbprintList"], json!(some("cd")));
    update(some("abcde")).await.unwrap();
    let six = update(some("abcdef")).await;
    assert_eq!(words(six), "InvalidInput: Thumbprint list must contain fewer than 5 entries.");
    assert_eq!(code(update(some("x")).await), "InvalidInput");
    assert_eq!(code(update(vec!["a".repeat(39)]).await), "InvalidInput");
    let request = json!({ "Url": "https://b.example.com", "ThumbprintList": some("abcdef") });
    assert_eq!(code(call(&ctx, create_open_id_connect_provider, request).await), "InvalidInput");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_is_not_there_or_is_another_accounts_is_not_found() {
    let ctx = ctx(&host());
    create(&ctx, "https://server.example.com/tenant").await.unwrap();
    for arn in [
        "arn:aws:iam::111122223333:oidc-provider/non-existent.example.com",
        "arn:aws:iam::999999999999:oidc-provider/server.example.com/tenant",
        "arn:aws:iam::111122223333:role/server.example.com/tenant",
    ] {
        let client = json!({ "OpenIDConnectProviderArn": arn, "ClientID": "a" });
        for refused in [
            code(get(&ctx, arn).await),
            code(delete(&ctx, arn).await),
            code(call(&ctx, add_client_id_to_open_id_connect_provider, client.clone()).await),
            code(call(&ctx, remove_client_id_from_open_id_connect_provider, client).await),
        ] {
            assert_eq!(refused, "NoSuchEntity", "{arn}");
        }
    }
    assert_eq!(
        words(get(&ctx, "server.example.com/tenant").await),
        "ValidationError: Invalid ARN:  Could not be parsed!"
    );
}

#[tokio::test(start_paused = true)]
async fn what_only_identity_center_has_is_refused_as_not_built() {
    let ctx = ctx(&host());
    let request = json!({ "Url": "https://a.example.com", "IdentityCenterInstanceArn": "arn:aws:sso:::instance/a" });
    let refused = call(&ctx, create_open_id_connect_provider, request).await;
    assert_eq!(code(refused), "NotImplementedException");
}

#[tokio::test(start_paused = true)]
async fn an_arn_with_a_url_that_is_too_long_names_no_provider() {
    let ctx = ctx(&host());
    let arn = format!("arn:aws:iam::111122223333:oidc-provider/{}", "a".repeat(2_000));
    let of = json!({ "OpenIDConnectProviderArn": arn });
    assert_eq!(code(call(&ctx, get_open_id_connect_provider, of.clone()).await), "NoSuchEntity");
    assert_eq!(arns(&ctx, "GetOpenIDConnectProvider", of).await, [arn]);
}
