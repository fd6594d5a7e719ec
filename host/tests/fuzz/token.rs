//! What the host gave out sealed, and takes back: tokens and cookies; and what is sealed in its store.

use std::sync::LazyLock;

use muster_env::Env;
use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::access::{BrowserSession, Holder, PrincipalRecord, Session, TokenKey, Who};
use muster_host::operation::{PageBinding, PageKey};
use muster_host::secrets::{AccountKey, Fresh, HostKey, HostKeys, Sealed, WrappedKey, open, seal};
use serde::Deserialize as _;
use serde_json::json;

use crate::{ACCOUNT, scope, two_parts};

/// What was sealed, and what it opens to.
struct Tokens {
    /// Of session tokens and, unlike a host's, of cookies too: that neither is the other must not need two keys.
    key: TokenKey,
    /// By their access keys.
    sessions: [(&'static str, Session); 2],
    browser: BrowserSession,
    page: PageBinding,
    host_keys: HostKeys,
    account_key: AccountKey,
    values: [Sealed; 2],
    /// Each with the word before it that says what it is.
    good: Vec<Vec<u8>>,
}

const PLACE: &[&str] = &["parameters", ACCOUNT, "eu-west-1", "/db/password", "3"];
const VALUES: [&[u8]; 2] = [b"secret", b""];

static TOKENS: LazyLock<Tokens> = LazyLock::new(|| {
    let env = Env::simulated(1, 1_767_225_600_000);
    let key = TokenKey::new([7; 32]);
    let who = Who::User { key: "ann".to_owned(), id: "AIDAANN".to_owned() };
    let principal = PrincipalRecord { account: ACCOUNT.to_owned(), who, session: Some(Default::default()) };
    let sessions = ["ASIAONE", "ASIATWO"].map(|access_key| {
        (access_key, Session { secret: access_key.repeat(6), expires_millis: 1, principal: principal.clone() })
    });
    let holder = Holder { principal, access_key_id: Some("AKIAANN".to_owned()), expires_millis: 1_767_268_800_000 };
    let (browser, cookie) = BrowserSession::begin(&key, &env, holder).unwrap();
    let model = muster_types::ssm::SERVICE.operation("GetParametersByPath").unwrap();
    let page = PageKey::new([7; 32]).bind(model, &scope(), "AIDAANN", &json!({"Path": "/a"}));
    let host_keys = HostKeys::new(HostKey::random(&env), vec![]);
    let wrapped = WrappedKey::new(ACCOUNT, &host_keys, &env);
    let account_key = wrapped.unwrap(ACCOUNT, &host_keys).unwrap();
    let values = VALUES.map(|value| seal(value, &account_key, PLACE, &Fresh::draw(&env)).unwrap());

    let called = |what: &str, sealed: &[u8]| [what.as_bytes(), b"\n\n", sealed].concat();
    let mut good: Vec<_> = sessions
        .iter()
        .map(|(access_key, session)| called(access_key, key.seal(&env, access_key, session).unwrap().as_bytes()))
        .collect();
    good.push(called("browser", cookie.as_bytes()));
    good.push(called("page", page.seal(&("/a/b", 7)).unwrap().as_bytes()));
    good.extend(values.iter().map(|value| called("sealed", &value.to_bytes())));
    good.push(called("key", &rmp_serde::to_vec_named(&wrapped).unwrap()));
    Tokens { key, sessions, browser, page, host_keys, account_key, values, good }
});

#[test]
fn what_was_sealed_opens_and_nothing_else_does() {
    run(&Target {
        name: "token",
        good: one_of(TOKENS.good.clone()),
        words: &[
            "ASIAONE",
            "ASIATWO",
            "browser",
            // What cookies are bound to: as an access key's id it makes none a session token.
            "browser-session",
            "page",
            "sealed",
            "key",
            "\n\n",
            "=",
            "==",
            "AAAA",
            "+",
            "-",
            "\u{1}",
            "\u{2}",
        ],
        json: Json::Nowhere,
        most_bytes: 20 << 10,
        // `rmp_serde` makes room for a list of a megabyte before it reads one that says it is longer.
        room: Room { times: 64, bytes: 4 << 20 },
        takes: |input| {
            let Some((what, sealed)) = two_parts(input) else { return false };
            let opens = opens(what, sealed);
            // When a version of a key was made is not authenticated, so an altered record may be another's.
            assert!(!opens || what == "key" || TOKENS.good.iter().any(|good| good == input), "an altered one opens");
            opens
        },
    });
}

/// A wrapped key as the store has it. What an unoptimised reader does a thousand levels deep takes more than a thread's stack.
fn stored(record: &[u8]) -> Option<WrappedKey> {
    let mut reader = rmp_serde::Deserializer::from_read_ref(record);
    reader.set_max_depth(100);
    WrappedKey::deserialize(&mut reader).ok()
}

/// Whether it opens, and then to what was sealed.
fn opens(what: &str, sealed: &[u8]) -> bool {
    let Tokens { key, sessions, browser, page, host_keys, account_key, values, .. } = &*TOKENS;
    let text = std::str::from_utf8(sealed).unwrap_or_default();
    let is_it = |is_it: bool| {
        assert!(is_it, "it opens to something else");
        true
    };
    match what {
        "page" => page.open::<(String, u8)>(text).is_ok_and(|state| is_it(state == ("/a/b".to_owned(), 7))),
        "browser" => BrowserSession::open(key, text).is_some_and(|session| is_it(session == *browser)),
        "sealed" => Sealed::from_bytes(sealed).is_ok_and(|sealed| {
            assert_eq!(Sealed::from_bytes(&sealed.to_bytes()).as_ref(), Ok(&sealed));
            assert!(open(&sealed, account_key, &PLACE[1..]).is_err(), "it opens in another place");
            open(&sealed, account_key, PLACE).is_ok_and(|value| is_it(VALUES.contains(&value.expose().as_slice())))
        }),
        "key" => stored(sealed).is_some_and(|record| {
            assert!(record.unwrap("444455556666", host_keys).is_err(), "it is another account's too");
            let Ok(key) = record.unwrap(ACCOUNT, host_keys) else { return false };
            let is_opened = |(sealed, value): (&Sealed, &[u8])| {
                open(sealed, &key, PLACE).is_ok_and(|opened| opened.expose().as_slice() == value)
            };
            is_it(values.iter().zip(VALUES).all(is_opened))
        }),
        access_key => key.open::<Session>(access_key, text).is_some_and(|session| {
            is_it(sessions.iter().any(|(known, given)| *known == access_key && *given == session))
        }),
    }
}
