//! `acme:diskUsage`: how full the file system of a path is; fails where it is fuller than asked.

use muster_plugin::process::{Command, Exit, Output};
use muster_plugin::{Failure, Outcome};

#[muster_plugin::data]
#[serde(deny_unknown_fields)]
struct Inputs {
    /// A path on the file system.
    path: String,
    /// The step fails if more than this is used.
    #[schemars(range(min = 0, max = 100))]
    threshold_percent: Option<u8>,
}

#[muster_plugin::data]
struct Usage {
    /// Of the file system.
    size_bytes: u64,
    /// By everyone.
    used_bytes: u64,
    /// To an ordinary user.
    available_bytes: u64,
    /// Of what an ordinary user could have, rounded up, as `df` shows it.
    used_percent: u8,
}

/// Tells how full a file system is, and fails above a threshold
#[muster_plugin::step("acme:diskUsage", platforms = ["linux"], read_only, idempotent)]
fn disk_usage(inputs: Inputs) -> Result<Outcome<Usage>, Failure> {
    let df = Command::new("/usr/bin/df")
        .argument("--output=size,used,avail")
        .argument("--block-size=1")
        .argument("--")
        .argument(&inputs.path)
        .environment("LC_ALL", "C")
        .output(Output::Capture(64 * 1024))
        .run()?;
    if !matches!(df.exit, Exit::Code(0)) {
        let said = String::from_utf8_lossy(&df.stderr).trim().to_owned();
        return Err(Failure::new("df-failed", said));
    }
    let usage = usage(&String::from_utf8_lossy(&df.stdout))
        .ok_or_else(|| Failure::new("df-not-understood", "df printed something else than three numbers"))?;
    println!("{} is {}% full: {} of {} bytes", inputs.path, usage.used_percent, usage.used_bytes, usage.size_bytes);
    let is_full = inputs.threshold_percent.is_some_and(|threshold| usage.used_percent > threshold);
    Ok(Outcome::exit(i32::from(is_full), usage))
}

/// The second line of `df --output=size,used,avail --block-size=1`.
fn usage(printed: &str) -> Option<Usage> {
    let mut numbers = printed.lines().nth(1)?.split_whitespace().map(|number| number.parse::<u64>().ok());
    let (size_bytes, used_bytes, available_bytes) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let reachable = used_bytes.checked_add(available_bytes)?;
    let percent = used_bytes.checked_mul(100)?.div_ceil(reachable.max(1));
    Some(Usage { size_bytes, used_bytes, available_bytes, used_percent: u8::try_from(percent).ok()? })
}

muster_plugin::plugin! {
    steps { disk_usage }
}

#[cfg(test)]
mod tests {
    use muster_plugin::process::Finished;
    use muster_plugin::serde_json::{Value, json};
    use muster_plugin::testing::{Host, denied, finished};

    use super::*;

    /// As `df` of coreutils prints it.
    const PRINTED: &str = "    1B-blocks        Used       Avail\n 1000 250 650\n";

    fn asked(inputs: Value, df: Finished) -> Result<Outcome<Value>, Failure> {
        Host::new().program(df).run::<disk_usage>(inputs).result
    }

    #[test]
    fn it_tells_what_df_prints() {
        let ran = Host::new().program(finished(0, PRINTED)).run::<disk_usage>(json!({ "path": "/srv" }));
        let ended = ran.result.unwrap();
        let expected = json!({ "sizeBytes": 1000, "usedBytes": 250, "availableBytes": 650, "usedPercent": 28 });
        assert_eq!((ended.exit_code, ended.outputs), (0, expected));
        assert_eq!(ran.programs[0].program, "/usr/bin/df");
        assert_eq!(ran.programs[0].arguments, ["--output=size,used,avail", "--block-size=1", "--", "/srv"]);
    }

    #[test]
    fn it_fails_above_the_threshold_and_tells_all_the_same() {
        let above = asked(json!({ "path": "/", "thresholdPercent": 27 }), finished(0, PRINTED)).unwrap();
        assert_eq!((above.exit_code, &above.outputs["usedPercent"]), (1, &json!(28)));
        assert_eq!(asked(json!({ "path": "/", "thresholdPercent": 28 }), finished(0, PRINTED)).unwrap().exit_code, 0);
    }

    #[test]
    fn what_goes_wrong_is_said() {
        let inputs = || json!({ "path": "/none" });
        let failed = Finished { stderr: b"df: /none: No such file or directory\n".into(), ..finished(1, "") };
        let failure = asked(inputs(), failed).unwrap_err();
        assert_eq!(
            (failure.code.as_str(), failure.message.as_str()),
            ("df-failed", "df: /none: No such file or directory")
        );
        for printed in ["df\n", "header\n- - -\n"] {
            assert_eq!(asked(inputs(), finished(0, printed)).unwrap_err().code, "df-not-understood");
        }
        let host = Host::new().program_fails(denied("/usr/bin/df is not granted"));
        assert_eq!(host.run::<disk_usage>(inputs()).result.unwrap_err().code, "denied");
        let unknown = Host::new().run::<disk_usage>(json!({ "path": "/", "treshold": 1 })).result.unwrap_err();
        assert_eq!(unknown.code, "invalid");
    }
}
