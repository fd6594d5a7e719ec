//! AWS:InstanceDetailedInformation: the processors, as `lscpu` tells them, and the kernel.

use std::collections::HashMap;

use muster_plugin::{Failure, Inventory};

use crate::entry;
use crate::program::printed;

const LSCPU: &str = "/usr/bin/lscpu";
const UNAME: &str = "/usr/bin/uname";

/// Tells the processors and the kernel
#[muster_plugin::collector("muster:instanceDetailedInformation", platforms = ["linux"], read_only, idempotent)]
pub fn instance_detailed_information() -> Result<Vec<Inventory>, Failure> {
    let Some(lscpu) = printed(LSCPU, &[])? else { return Ok(Vec::new()) };
    let cpu = fields(&lscpu);
    // What the processors can: how fast they are just now (`CPU MHz`, /proc/cpuinfo) is another value each time.
    let model = cpu.get("Model name").copied().unwrap_or_default();
    let speed = number(&cpu, "CPU max MHz").or_else(|| rated(model));
    let threads = number(&cpu, "Thread(s) per core");
    let kernel = printed(UNAME, &["-r"])?.unwrap_or_default();
    let text = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
    let mut inventory = Inventory::new("AWS:InstanceDetailedInformation", "1.0");
    inventory.entries.push(entry([
        ("CPUModel", model),
        ("CPUCores", &text(cores(&cpu))),
        ("CPUs", &text(number(&cpu, "CPU(s)"))),
        ("CPUSpeedMHz", &text(speed)),
        ("CPUSockets", &text(number(&cpu, "Socket(s)"))),
        ("CPUHyperThreadEnabled", &threads.map(|threads| (threads > 1).to_string()).unwrap_or_default()),
        ("KernelVersion", kernel.trim()),
    ]));
    Ok(vec![inventory])
}

/// `Name: value` by name, the first of each.
fn fields(printed: &str) -> HashMap<&str, &str> {
    let mut fields = HashMap::new();
    for (name, value) in printed.lines().filter_map(|line| line.split_once(':')) {
        fields.entry(name.trim()).or_insert(value.trim());
    }
    fields
}

/// A value that is a number, without its fraction; `lscpu` writes `-` for what does not apply.
fn number(fields: &HashMap<&str, &str>, name: &str) -> Option<u64> {
    fields.get(name)?.split('.').next()?.parse().ok()
}

/// The megahertz that a model's name ends with: `… CPU E5-2676 v3 @ 2.40GHz`.
fn rated(model: &str) -> Option<u64> {
    let (whole, hundredths) = model.rsplit_once("@ ")?.1.strip_suffix("GHz")?.split_once('.')?;
    let hundredths = if hundredths.len() == 2 { hundredths.parse::<u64>().ok()? } else { return None };
    whole.parse::<u64>().ok()?.checked_mul(1000)?.checked_add(hundredths * 10)
}

/// Processors of ARM come in clusters where others have sockets.
fn cores(cpu: &HashMap<&str, &str>) -> Option<u64> {
    let product = |each: &str, of: &str| number(cpu, each)?.checked_mul(number(cpu, of)?);
    product("Core(s) per socket", "Socket(s)").or_else(|| product("Core(s) per cluster", "Cluster(s)"))
}

#[cfg(test)]
mod tests {
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::{Host, finished};

    use super::*;
    use crate::program::tests::assert_needed;

    fn told(host: Host) -> Vec<(String, String)> {
        let ran = host.collect::<instance_detailed_information>(json!({}));
        ran.programs.iter().for_each(assert_needed);
        ran.result.unwrap().remove(0).entries.remove(0)
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// util-linux 2.23.
    #[test]
    fn a_node_tells_its_processors() {
        let lscpu = "Architecture:          x86_64\nCPU(s):                4\nOn-line CPU(s) list:   0-3\n\
            Thread(s) per core:    2\nCore(s) per socket:    2\nSocket(s):             1\n\
            Model name:            Intel(R) Xeon(R) CPU E5-2676 v3 @ 2.40GHz\nCPU MHz:               2400.072\n\
            NUMA node0 CPU(s):     0-3\n";
        let host = Host::new().program(finished(0, lscpu)).program(finished(0, "4.14.47-64.38.amzn2.x86_64\n"));
        let expected = [
            ("CPUModel", "Intel(R) Xeon(R) CPU E5-2676 v3 @ 2.40GHz"),
            ("CPUCores", "2"),
            ("CPUs", "4"),
            ("CPUSpeedMHz", "2400"),
            ("CPUSockets", "1"),
            ("CPUHyperThreadEnabled", "true"),
            ("KernelVersion", "4.14.47-64.38.amzn2.x86_64"),
        ];
        assert_eq!(told(host), pairs(&expected));
    }

    /// util-linux 2.34, 2.23 and 2.38: one that tells what its processors can, one whose speed moves, and one that tells nothing.
    #[test]
    fn the_speed_is_what_the_processors_can_and_not_how_fast_they_are_just_now() {
        for (lscpu, speed) in [
            (
                "Model name: Intel(R) Core(TM) i7-8650U CPU @ 1.90GHz\nCPU MHz: 899.9\nCPU max MHz: 4200.0000\n",
                Some("4200"),
            ),
            ("Model name: Intel(R) Xeon(R) CPU E5-2676 v3 @ 2.40GHz\nCPU MHz: 1873.212\n", Some("2400")),
            ("Model name: Intel(R) Xeon(R) Processor\nCPU MHz: 2299.998\n", None),
            ("Model name: AMD EPYC @ home\n", None),
        ] {
            let host = Host::new().program(finished(0, lscpu)).program(finished(0, "6.1\n"));
            let told = told(host);
            let found = told.iter().find(|(name, _)| name == "CPUSpeedMHz").map(|(_, speed)| speed.as_str());
            assert_eq!(found, speed, "{lscpu}");
        }
    }

    #[test]
    fn processors_of_arm_are_counted_by_cluster_and_what_is_not_known_is_left_out() {
        let lscpu = "CPU(s): 4\nModel name: Neoverse-N1\nThread(s) per core: 1\nCore(s) per cluster: 4\n\
            Socket(s): -\nCluster(s): 1\n";
        let host = Host::new().program(finished(0, lscpu)).program(finished(0, "6.1\n"));
        let expected = [
            ("CPUModel", "Neoverse-N1"),
            ("CPUCores", "4"),
            ("CPUs", "4"),
            ("CPUHyperThreadEnabled", "false"),
            ("KernelVersion", "6.1"),
        ];
        assert_eq!(told(host), pairs(&expected));
    }

    #[test]
    fn a_node_without_lscpu_says_nothing() {
        let host = Host::new().program_fails(Failure::new("not-found", "lscpu"));
        assert_eq!(host.collect::<instance_detailed_information>(json!({})).result.unwrap().len(), 0);
    }
}
