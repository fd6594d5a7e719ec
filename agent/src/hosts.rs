//! The hosts that this agent knows: the one that it was configured with, and those that a host told it of.
//!
//! Invariants: the configured one is always among them; of the others there are at most [`HOSTS`](muster_protocol::HOSTS), each as safe
//! as the configured one, and only from a host that had welcomed the node; what is known outlives the agent, in its log, but not
//! another configuration.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use muster_env::Env;
use muster_protocol::bounded_hosts;

use crate::host_url::HostUrl;
use crate::log::{Batch, HostsRecord, Log, LogError};
use crate::trust::Trust;

/// The hosts of one agent. Clones are handles on the same ones.
#[derive(Clone)]
pub struct Hosts(Arc<Known>);

struct Known {
    configured: HostUrl,
    trust: Trust,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    told: Vec<HostUrl>,
    /// The one that the agent is connected to, or was last.
    last: Option<HostUrl>,
    /// Whether another one is better than the last.
    is_left: bool,
    /// What the log has.
    logged: Option<HostsRecord>,
}

impl Hosts {
    /// Those of an agent that was told of none yet.
    #[must_use]
    pub fn new(configured: HostUrl, trust: Trust) -> Self {
        Self(Arc::new(Known { configured, trust, state: Mutex::default() }))
    }

    /// By what they are known.
    pub(crate) fn trust(&self) -> &Trust {
        &self.0.trust
    }

    /// What an earlier agent knew, unless it was configured otherwise: who names another host means that one.
    pub(crate) fn recall(&self, log: &Log) -> Result<(), LogError> {
        let Some(record) = log.hosts()? else { return Ok(()) };
        if record.configured == self.0.configured.to_string() {
            let mut state = self.state();
            state.told = self.allowed(record.told.iter().cloned());
            state.last = self.allowed(record.last.iter().cloned()).pop();
            state.logged = Some(record);
        }
        Ok(())
    }

    /// Writes what is known to the log, if it is new.
    pub(crate) async fn keep(&self, log: &Log) -> Result<(), LogError> {
        let record = {
            let state = self.state();
            let record = HostsRecord {
                configured: self.0.configured.to_string(),
                last: state.last.as_ref().map(ToString::to_string),
                told: state.told.iter().map(ToString::to_string).collect(),
            };
            if state.logged.as_ref() == Some(&record) {
                return Ok(());
            }
            record
        };
        let mut batch = Batch::default();
        batch.hosts(&record);
        log.commit(batch).await?;
        self.state().logged = Some(record);
        Ok(())
    }

    /// All of them in the order in which they are tried: the last one first, then the others in random order. One that was left comes
    /// last instead, and before it the configured one if no host spoke of it: it may be another name of the same.
    pub(crate) fn round(&self, env: &Env) -> Vec<HostUrl> {
        let state = self.state();
        let configured = &self.0.configured;
        let mut hosts = state.told.clone();
        for host in [Some(configured), state.last.as_ref()].into_iter().flatten() {
            if !hosts.contains(host) {
                hosts.push(host.clone());
            }
        }
        hosts.sort_by_cached_key(|host| {
            let is_last = state.last.as_ref() == Some(host);
            let rank = match (state.is_left, is_last) {
                (false, true) => 0,
                (true, true) => 3,
                (true, false) if !state.told.contains(host) => 2,
                (_, false) => 1,
            };
            (rank, env.bytes::<4>())
        });
        hosts
    }

    /// Whether there is another one than the last.
    pub(crate) fn has_another(&self) -> bool {
        let state = self.state();
        match &state.last {
            Some(last) => *last != self.0.configured || state.told.iter().any(|host| host != last),
            None => !state.told.is_empty(),
        }
    }

    /// A host has welcomed the node, and told it of these.
    pub(crate) fn welcomed(&self, by: &HostUrl, told: Vec<String>) {
        {
            let mut state = self.state();
            state.last = Some(by.clone());
            state.is_left = false;
        }
        self.told(told);
    }

    /// The host that the agent is connected to speaks of these, in the place of those that it was told of before. None says nothing.
    pub(crate) fn told(&self, urls: Vec<String>) {
        let told = self.allowed(urls);
        if !told.is_empty() {
            self.state().told = told;
        }
    }

    /// The connection to the last one is over, and others are to be tried first.
    pub(crate) fn leave(&self) {
        self.state().is_left = true;
    }

    /// Whether it could be forgotten: the configured one cannot.
    pub(crate) fn forget(&self, host: &HostUrl) -> bool {
        if *host == self.0.configured {
            return false;
        }
        let mut state = self.state();
        state.told.retain(|told| told != host);
        if state.last.as_ref() == Some(host) {
            state.last = None;
        }
        true
    }

    fn allowed(&self, urls: impl IntoIterator<Item = String>) -> Vec<HostUrl> {
        let Known { configured, trust, .. } = &*self.0;
        let mut hosts = Vec::new();
        for host in bounded_hosts(urls).iter().filter_map(|url| url.parse::<HostUrl>().ok()) {
            if host.may_stand_in_for(configured, trust) && !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        hosts
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIGURED: &str = "http://127.0.0.1:1";

    fn hosts(configured: &str, allows_plain_text: bool, told: &[&str]) -> Hosts {
        let trust = Trust::new(None, allows_plain_text).unwrap();
        let hosts = Hosts::new(configured.parse().unwrap(), trust);
        hosts.told(told.iter().map(ToString::to_string).collect());
        hosts
    }

    fn round(hosts: &Hosts, env: &Env) -> Vec<String> {
        hosts.round(env).iter().map(ToString::to_string).collect()
    }

    fn known(hosts: &Hosts) -> Vec<String> {
        let mut known = round(hosts, &Env::simulated(1, 0));
        known.sort_unstable();
        known
    }

    #[test]
    fn an_agent_of_a_host_with_tls_takes_none_without() {
        let told =
            ["http://127.0.0.1:2", "http://other.test", "https://second.test", "https://127.0.0.1", "https://0.0.0.0"];
        assert_eq!(
            known(&hosts("https://host.test", true, &told)),
            ["https://host.test:443", "https://second.test:443"]
        );
        let told = ["http://127.0.0.1:2", "http://other.test"];
        assert_eq!(known(&hosts("http://host.test", true, &told)), ["http://host.test:80", "http://other.test:80"]);
    }

    #[test]
    fn plain_http_is_told_to_leave_the_machine_in_vain() {
        let told = ["http://192.0.2.1:2", "http://[2001:db8::1]:2", "http://[::1]:2", "http://127.0.0.2:2"];
        assert_eq!(
            known(&hosts(CONFIGURED, false, &told)),
            ["http://127.0.0.1:1", "http://127.0.0.2:2", "http://[::1]:2"]
        );
        assert_eq!(known(&hosts(CONFIGURED, true, &told)).len(), 5);
        let everywhere = ["http://0.0.0.0:8750", "http://[::]:8750"];
        assert_eq!(known(&hosts(CONFIGURED, true, &everywhere)), [CONFIGURED]);
    }

    #[test]
    fn of_a_thousand_hosts_some_are_known_and_nonsense_leaves_those_that_were() {
        let many: Vec<String> = (1..=1_000).map(|port| format!("http://127.0.0.2:{port}")).collect();
        let hosts = hosts(CONFIGURED, false, &many.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(known(&hosts).len(), 65);
        let long = format!("http://{}", "a".repeat(2_000));
        hosts.told(["", "http://", "ftp://a", "http://a/path", "http://u@a", &long].map(str::to_owned).into());
        assert_eq!(known(&hosts).len(), 65);
        hosts.told(vec!["http://127.0.0.2:7".to_owned()]);
        assert_eq!(known(&hosts), ["http://127.0.0.1:1", "http://127.0.0.2:7"]);
    }

    #[test]
    fn the_last_host_is_tried_first_and_the_others_in_an_order_of_chance() {
        let hosts = hosts(CONFIGURED, false, &["http://127.0.0.2:1", "http://127.0.0.3:1", "http://127.0.0.4:1"]);
        hosts.welcomed(&"http://127.0.0.3:1".parse().unwrap(), Vec::new());
        let env = Env::simulated(1, 0);
        let rounds: Vec<_> = (0..50).map(|_| round(&hosts, &env)).collect();
        assert!(rounds.iter().all(|round| round.len() == 4 && round[0] == "http://127.0.0.3:1"), "{rounds:?}");
        for host in known(&hosts).iter().filter(|host| *host != "http://127.0.0.3:1") {
            assert!(rounds.iter().any(|round| round[1] == *host), "{rounds:?}");
        }
    }

    #[test]
    fn a_host_that_was_left_is_tried_last_and_before_it_what_may_be_another_name_of_it() {
        let hosts = hosts(CONFIGURED, false, &["http://127.0.0.2:1", "http://127.0.0.3:1", "http://127.0.0.4:1"]);
        hosts.welcomed(&"http://127.0.0.3:1".parse().unwrap(), Vec::new());
        hosts.leave();
        let env = Env::simulated(1, 0);
        for _ in 0..50 {
            assert_eq!(round(&hosts, &env)[2..], [CONFIGURED, "http://127.0.0.3:1"]);
        }
        // A host spoke of the configured one: it is none that was left.
        hosts.told(["http://127.0.0.2:1", CONFIGURED].map(str::to_owned).into());
        assert!((0..50).any(|_| round(&hosts, &env)[0] == CONFIGURED));
    }

    #[tokio::test]
    async fn what_another_release_wrote_of_hosts_is_no_reason_not_to_start() {
        let log = Log::memory();
        let first = hosts(CONFIGURED, false, &["http://127.0.0.2:1"]);
        first.keep(&log).await.unwrap();
        let second = hosts(CONFIGURED, false, &[]);
        second.recall(&log).unwrap();
        assert_eq!(known(&second), known(&first));

        let mut batch = Batch::default();
        batch.unreadable_hosts();
        log.commit(batch).await.unwrap();
        let third = hosts(CONFIGURED, false, &[]);
        third.recall(&log).unwrap();
        assert_eq!(known(&third), [CONFIGURED]);
    }
}
