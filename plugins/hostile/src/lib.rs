//! Offers that misbehave, each in its own way, for tests of the limits.
//!
//! Each says with what its call ends. Those that ask for what nobody granted end well where all of it was refused, and as
//! `not-refused` with what was not. A test that has to choose a path, a URL or an address does so by inputs.

mod grants;
mod kinds;
mod limits;
mod sandbox;
mod waits;

use muster_plugin::Failure;

/// Well, if all was refused.
fn refused(open: Vec<String>) -> Result<(), Failure> {
    if open.is_empty() { Ok(()) } else { Err(Failure::new("not-refused", open.join(", "))) }
}

muster_plugin::plugin! {
    steps {
        limits::spin,
        limits::eat,
        limits::recurse,
        limits::panic,
        limits::trap,
        limits::flood,
        limits::drown,
        limits::exit,
        limits::hoard,
        limits::hail,
        limits::swell,
        limits::chatter,
        limits::shout,
        limits::stuff,
        sandbox::conjure,
        sandbox::wander,
        sandbox::peek,
        sandbox::inherit,
        sandbox::climb,
        sandbox::pipe,
        sandbox::stare,
        sandbox::clutch,
        sandbox::dial,
        grants::reach,
        grants::ask,
        grants::smuggle,
        grants::overreach,
        grants::knock,
        grants::fetch,
        grants::swarm,
        grants::follow,
        grants::keep,
        grants::cry,
    }
    collectors { kinds::crowd, kinds::heap, kinds::babble }
    validators { kinds::ponder, kinds::crash, kinds::rave }
    actions { grants::herald, waits::forge, waits::bloat, waits::recall, waits::hurry, waits::cling }
}

/// That an offer notices when it is let through: one that ended well whatever happens would prove nothing.
#[cfg(test)]
mod tests {
    use muster_plugin::http::Response;
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::{Host, denied, finished};

    use super::*;

    #[test]
    fn a_program_that_one_attempt_could_run_is_told() {
        let refused = (0..9).fold(Host::new(), |host, _| host.program_fails(denied("echo")));
        assert_eq!(refused.run::<grants::smuggle>(json!({})).result.unwrap_err().code, "denied");
        let mut host = Host::new().program(finished(0, ""));
        host = (0..8).fold(host, |host, _| host.program_fails(denied("echo")));
        assert_eq!(host.run::<grants::smuggle>(json!({})).result.unwrap_err().code, "not-refused");
    }

    #[test]
    fn storage_and_capabilities_without_bounds_are_told() {
        assert_eq!(Host::new().run::<grants::keep>(json!({})).result.unwrap_err().code, "not-refused");
        let host = Host::new().fact("os.name", "Debian");
        assert_eq!(host.run::<grants::overreach>(json!({})).result.unwrap_err().code, "not-refused");
    }

    #[test]
    fn a_redirect_is_followed_and_what_it_leads_to_is_refused() {
        let moved = || Response::new(302, "").with_header("location", "http://b/");
        let inputs = || json!({ "url": "http://a/" });
        let refused = Host::new().response(moved()).response_fails(denied("http://b/")).run::<grants::follow>(inputs());
        let asked: Vec<_> = refused.requests.iter().map(|request| request.url.as_str()).collect();
        assert_eq!(asked, ["http://a/", "http://b/"]);
        assert_eq!(refused.result.unwrap_err().code, "denied");
        let plain = Host::new().response(Response::new(200, "")).run::<grants::follow>(inputs());
        assert_eq!(plain.result.unwrap_err().code, "not-redirected");
    }

    #[test]
    fn an_action_knows_its_own_state_from_another_s() {
        let called = |call_id: &str, state| {
            let mut host = Host::new();
            host.call_id = call_id.to_owned();
            host.act::<waits::recall>(json!({}), state).result
        };
        let mut state = None;
        for _ in 0..3 {
            let muster_plugin::Progress::Again { state: own, .. } = called("a", state).unwrap() else { panic!("done") };
            state = Some(own);
        }
        assert_eq!(called("b", state.clone()).unwrap_err().code, "forged");
        assert_eq!(called("a", state).unwrap(), muster_plugin::Progress::Done(json!(4)));
    }

    #[test]
    fn a_state_that_is_none_is_given_as_it_is() {
        use muster_plugin::{Action as _, Progress};

        let given = |inputs: &str| match waits::forge::run(inputs, None).unwrap() {
            Progress::Again { state, .. } => state,
            Progress::Done(_) => panic!("done"),
        };
        assert_eq!((given("{}").as_str(), given(r#"{"state": "[1"}"#).as_str()), ("{", "[1"));
    }
}
