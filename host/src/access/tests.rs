use super::*;
use crate::operation::testing;
use crate::store::Tx;

#[tokio::test]
async fn a_host_is_set_up_once_and_keeps_its_first_key() {
    let host = testing::host();
    let first = bootstrap(&host.store, &host.env, None).await.unwrap();
    assert!(first.created);
    let again = bootstrap(&host.store, &host.env, Some("111122223333")).await.unwrap();
    assert!(!again.created);
    assert!(first.credentials == again.credentials);
}

#[tokio::test]
async fn the_first_key_belongs_to_an_administrator_of_the_account_that_was_asked_for() {
    let host = testing::host();
    let made = bootstrap(&host.store, &host.env, Some("111122223333")).await.unwrap().credentials.unwrap();
    assert_eq!((made.access_key_id.len(), made.secret_access_key.len()), (20, 40));
    let principal = principal(&host.store, &made.access_key_id, None).await.unwrap().unwrap();
    assert_eq!(principal.secret, made.secret_access_key);
    assert_eq!(principal.caller.arn, "arn:aws:iam::111122223333:user/admin");
    assert!(principal.caller.administrator && principal.caller.user_id.starts_with("AIDA"));
}

#[tokio::test]
async fn who_an_arn_names_is_looked_up_each_time_and_nobody_once_the_user_is_gone() {
    let host = testing::host();
    let made = bootstrap(&host.store, &host.env, Some("111122223333")).await.unwrap().credentials.unwrap();
    let signed = principal(&host.store, &made.access_key_id, None).await.unwrap().unwrap().caller;
    let found = async |arn: &str| named(&host.store, arn).await.unwrap();
    let arn = "arn:aws:iam::111122223333:user/admin";
    assert_eq!(found(arn).await, Some(Caller { access_key_id: None, ..signed }));
    for other in [
        "arn:aws:iam::111122223333:user/ops/admin",
        "arn:aws:iam::111122223333:user/other",
        "arn:aws:iam::111122223334:user/admin",
        "arn:aws:iam::111122223333:role/admin",
        "arn:aws:iam::111122223333:useradmin",
        "",
    ] {
        assert_eq!(found(other).await, None, "{other}");
    }
    let scope = AccountScope::new("111122223333");
    let user = async |change: Option<UserRecord>| {
        let changed = host.store.transact(async |tx: &mut Tx| match &change {
            Some(user) => Ok(tx.put(&USERS, &scope, "admin", user).await?),
            None => Ok(tx.delete(&USERS, &scope, "admin").await.map(drop)?),
        });
        changed.await.unwrap();
    };
    let plain = UserRecord { id: "AIDAEXAMPLE".into(), path: "/".into(), administrator: false, created_millis: 0 };
    user(Some(plain)).await;
    assert!(!found(arn).await.unwrap().administrator);
    user(None).await;
    assert_eq!(found(arn).await, None);
}

#[tokio::test]
async fn an_unknown_key_has_no_principal_and_an_account_has_twelve_digits() {
    let host = testing::host();
    assert!(principal(&host.store, "AKIDEXAMPLE", None).await.unwrap().is_none());
    for wrong in ["", "11112222333", "1111222233334", "11112222333x"] {
        assert!(bootstrap(&host.store, &host.env, Some(wrong)).await.is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn a_secret_of_the_host_is_made_once_for_each_purpose() {
    let host = testing::host();
    let secret = async |purpose| host_secret(&host.store, &host.env, purpose).await.unwrap();
    let made = secret("page-tokens").await;
    assert_eq!(secret("page-tokens").await, made);
    assert_ne!(secret("cookies").await, made);
}

#[tokio::test]
async fn who_is_no_administrator_may_only_ask_who_they_are() {
    let host = testing::host();
    let mut ctx = testing::ctx(&host);
    let registry = crate::registry();
    let ask = async |ctx: &Ctx, service: &muster_types::Service, name: &str, input: serde_json::Value| {
        let model = service.operation(name).unwrap();
        let request = registry.get(model).unwrap().prepare(input).unwrap();
        authorize(ctx, model, &*request).await
    };
    let get = serde_json::json!({"Name": "/a/b"});
    let identity = serde_json::json!({});
    ask(&ctx, &muster_types::ssm::SERVICE, "GetParameter", get.clone()).await.unwrap();
    ctx.caller.administrator = false;
    ask(&ctx, &muster_types::sts::SERVICE, "GetCallerIdentity", identity).await.unwrap();
    let refused = ask(&ctx, &muster_types::ssm::SERVICE, "GetParameter", get).await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        "AccessDeniedException: User: arn:aws:iam::111122223333:user/admin is not authorized to perform: ssm:GetParameter \
         on resource: arn:aws:ssm:eu-west-1:111122223333:parameter/a/b because no identity-based policy allows the \
         ssm:GetParameter action"
    );
}

#[tokio::test]
async fn a_permanent_key_has_no_token_and_is_nobodys_once_it_is_inactive() {
    let host = testing::host();
    let made = bootstrap(&host.store, &host.env, Some("111122223333")).await.unwrap().credentials.unwrap();
    assert!(principal(&host.store, &made.access_key_id, Some("")).await.unwrap().is_none());
    let disabled = host.store.transact(async |tx: &mut Tx| {
        let key = tx.get(&ACCESS_KEYS, &HostScope, &*made.access_key_id).await?.unwrap();
        let key = records::AccessKeyRecord { active: false, ..key };
        Ok(tx.put(&ACCESS_KEYS, &HostScope, &*made.access_key_id, &key).await?)
    });
    disabled.await.unwrap();
    assert!(principal(&host.store, &made.access_key_id, None).await.unwrap().is_none());
}
