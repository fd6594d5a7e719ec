//! How long the agent waits before it tries again, and for a host that it tries.

use std::time::Duration;

use muster_env::Env;
use tokio::time::Instant;

use super::Ended;

/// How long the host may take to welcome a node, from the first packet on.
pub(super) const WELCOME_WITHIN: Duration = Duration::from_secs(20);
/// The same while there are others to try; twice as long in each further round, so that hosts which are slow with all of a fleet
/// at once come to welcome it.
const WELCOME_WITHIN_FIRST: Duration = Duration::from_secs(5);

/// Waits between attempts: doubled each time, between these.
const RETRY_FIRST: Duration = Duration::from_millis(250);
const RETRY_MOST: Duration = Duration::from_secs(15);
/// A connection that lived so long after its welcome was a good one: the next attempt comes soon.
pub(super) const GOOD_AFTER: Duration = Duration::from_secs(5);
/// How soon after a good one, at a random moment: the nodes of a host that was started again do not all come at once.
const RETURN_WITHIN: Duration = Duration::from_secs(3);
/// A host may leave an agent no longer time than this to go elsewhere.
const MOVE_WITHIN: Duration = Duration::from_secs(10);
/// After a refusal that waiting does not change: an unknown node, no common version.
const RETRY_REFUSED: Duration = Duration::from_secs(300);

/// How long the agent waits, and has waited.
pub(super) struct Waits {
    /// Before the next round, if that comes no sooner.
    retry: Duration,
    /// What a host of the next round has to welcome the node.
    pub welcome: Duration,
    /// When the node was replaced by another connection of its own.
    replaced: Option<Instant>,
}

impl Default for Waits {
    fn default() -> Self {
        Self { retry: RETRY_FIRST, welcome: WELCOME_WITHIN_FIRST, replaced: None }
    }
}

impl Waits {
    /// How long to wait after a connection that ended so, or a round that failed so.
    pub fn after(&mut self, env: &Env, ended: &Ended, was_good: bool, has_another: bool) -> Duration {
        if was_good {
            *self = Self::default();
        }
        match ended {
            // It has waited already.
            Ended::Moved if was_good => Duration::ZERO,
            Ended::Refused { code, .. } if code == "replaced" => self.after_replaced(env),
            Ended::Refused { code, .. } if code == "busy" && !(was_good && has_another) => jittered(env, RETRY_MOST),
            Ended::Refused { code, .. } if code != "busy" => jittered(env, RETRY_REFUSED),
            _ if was_good => RETURN_WITHIN.mul_f64(random(env)),
            _ => {
                let wait = jittered(env, self.retry);
                self.retry = (self.retry * 2).min(RETRY_MOST);
                self.welcome = (self.welcome * 2).min(WELCOME_WITHIN);
                wait
            }
        }
    }

    /// A connection that was given up may arrive after the one that came in its place: once, that is no second agent with the same key.
    fn after_replaced(&mut self, env: &Env) -> Duration {
        let before = self.replaced.replace(Instant::now());
        let is_again = before.is_some_and(|at| at.elapsed() < RETRY_REFUSED);
        if is_again { jittered(env, RETRY_REFUSED) } else { RETURN_WITHIN.mul_f64(random(env)) }
    }
}

/// How long an agent stays that a host sends away, which gives all of its agents that time: each leaves at a random moment of it.
pub(super) fn before_moving(env: &Env, within_millis: u32) -> Duration {
    Duration::from_millis(within_millis.into()).min(MOVE_WITHIN).mul_f64(random(env))
}

/// Between half of `wait` and all of it, so that a fleet does not come back in one moment.
fn jittered(env: &Env, wait: Duration) -> Duration {
    wait.mul_f64(0.5 + random(env) / 2.0)
}

/// From 0 to 1.
pub(crate) fn random(env: &Env) -> f64 {
    f64::from(u32::from_le_bytes(env.bytes())) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(code: &str) -> Ended {
        Ended::Refused { code: code.to_owned(), message: String::new() }
    }

    #[test]
    fn agents_that_are_sent_away_leave_over_the_time_that_they_are_given() {
        let env = Env::simulated(1, 0);
        let mut in_tenths = [0; 10];
        for _ in 0..1_000 {
            let wait = before_moving(&env, 3_000);
            in_tenths[usize::try_from(wait.as_millis() * 10 / 3_001).unwrap()] += 1;
        }
        assert!(in_tenths.iter().all(|agents| (60..140).contains(agents)), "{in_tenths:?}");
    }

    #[test]
    fn an_agent_that_is_given_no_time_leaves_at_once_and_one_that_is_given_an_hour_soon() {
        let env = Env::simulated(1, 0);
        assert_eq!(before_moving(&env, 0), Duration::ZERO);
        assert!((0..100).all(|_| before_moving(&env, 3_600_000) <= Duration::from_secs(10)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_second_agent_with_the_same_key_waits_for_minutes() {
        let (env, mut waits) = (Env::simulated(1, 0), Waits::default());
        assert!(waits.after(&env, &refused("replaced"), false, true) <= RETURN_WITHIN);
        assert!(waits.after(&env, &refused("replaced"), false, true) >= RETRY_REFUSED / 2);
    }

    #[tokio::test(start_paused = true)]
    async fn an_agent_whose_connection_was_good_meanwhile_is_no_second_one() {
        let (env, mut waits) = (Env::simulated(1, 0), Waits::default());
        for _ in 0..3 {
            assert!(waits.after(&env, &refused("replaced"), true, true) <= RETURN_WITHIN);
        }
        // Nor is one that came back after such a connection was lost.
        waits.after(&env, &refused("replaced"), false, true);
        waits.after(&env, &Ended::Silent, true, true);
        assert!(waits.after(&env, &refused("replaced"), false, true) <= RETURN_WITHIN);
    }
}
