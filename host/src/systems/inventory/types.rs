//! AWS's own types: their versions, their attributes, and who writes them.

/// An attribute of a type. All values are text; a number is text that reads as one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribute {
    pub name: &'static str,
    pub number: bool,
    /// Without it an entry says nothing.
    pub required: bool,
    /// Whether an aggregator may count its values.
    pub aggregated: bool,
}

/// One of AWS's types.
#[derive(Debug)]
pub(super) struct AwsType {
    pub name: &'static str,
    pub version: &'static str,
    pub writer: Writer,
    pub attributes: &'static [Attribute],
    /// Attributes that an item has once, in its Context, for all of its entries.
    pub context: &'static [&'static str],
}

/// Who writes a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writer {
    /// Nodes, by their collectors or by PutInventory.
    Nodes,
    /// The host, out of what it knows; PutInventory is refused.
    Host,
}

const fn text(name: &'static str) -> Attribute {
    Attribute { name, number: false, required: false, aggregated: false }
}

const fn number(name: &'static str) -> Attribute {
    Attribute { number: true, ..text(name) }
}

impl Attribute {
    const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    const fn aggregated(self) -> Self {
        Self { aggregated: true, ..self }
    }
}

impl AwsType {
    pub fn attribute(&self, name: &str) -> Option<&'static Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    const fn of_nodes(name: &'static str, version: &'static str, attributes: &'static [Attribute]) -> Self {
        Self { name, version, writer: Writer::Nodes, attributes, context: &[] }
    }

    const fn of_host(name: &'static str, attributes: &'static [Attribute]) -> Self {
        Self { name, version: "1.0", writer: Writer::Host, attributes, context: &[] }
    }
}

pub(super) const INSTANCE_INFORMATION: &str = "AWS:InstanceInformation";
pub(super) const TAG: &str = "AWS:Tag";

/// One of AWS's types by its name.
pub(super) fn aws_type(name: &str) -> Option<&'static AwsType> {
    AWS_TYPES.iter().find(|known| known.name == name)
}

/// Attributes, versions and writers are those of the guide; what may be aggregated is what GetInventorySchema tells with
/// `Aggregator`. In the order of their names.
pub(super) static AWS_TYPES: &[AwsType] = &[
    AwsType::of_nodes(
        "AWS:AWSComponent",
        "1.0",
        &[
            text("Name").required().aggregated(),
            text("ApplicationType"),
            text("Publisher"),
            text("Version").aggregated(),
            text("InstalledTime"),
            text("Architecture"),
            text("URL"),
        ],
    ),
    AwsType::of_nodes(
        "AWS:Application",
        "1.1",
        &[
            text("Name").required().aggregated(),
            text("ApplicationType"),
            text("Publisher"),
            text("Version").aggregated(),
            text("Release"),
            text("Epoch"),
            text("InstalledTime"),
            text("Architecture"),
            text("URL"),
            text("Summary"),
            text("PackageId"),
        ],
    ),
    AwsType::of_nodes("AWS:BillingInfo", "1.0", &[text("BillingProductId").required()]),
    AwsType {
        name: "AWS:ComplianceItem",
        version: "1.0",
        writer: Writer::Nodes,
        context: &["ComplianceType", "ExecutionId", "ExecutionType", "ExecutionTime"],
        attributes: &[
            text("ComplianceType"),
            text("ExecutionId"),
            text("ExecutionType"),
            text("ExecutionTime"),
            text("Id").required(),
            text("Title"),
            text("Status"),
            text("Severity"),
            text("DocumentName"),
            text("DocumentVersion"),
            text("Classification"),
            text("PatchBaselineId"),
            text("PatchSeverity"),
            text("PatchState"),
            text("PatchGroup"),
            text("InstalledTime"),
            text("InstallOverrideList"),
            text("DetailedText"),
            text("DetailedLink"),
            text("CVEIds"),
        ],
    },
    AwsType::of_host(
        "AWS:ComplianceSummary",
        &[
            text("ComplianceType"),
            text("PatchGroup"),
            text("PatchBaselineId"),
            text("Status"),
            text("OverallSeverity"),
            text("ExecutionId"),
            text("ExecutionType"),
            text("ExecutionTime"),
            number("CompliantCriticalCount"),
            number("CompliantHighCount"),
            number("CompliantMediumCount"),
            number("CompliantLowCount"),
            number("CompliantInformationalCount"),
            number("CompliantUnspecifiedCount"),
            number("NonCompliantCriticalCount"),
            number("NonCompliantHighCount"),
            number("NonCompliantMediumCount"),
            number("NonCompliantLowCount"),
            number("NonCompliantInformationalCount"),
            number("NonCompliantUnspecifiedCount"),
        ],
    ),
    AwsType::of_nodes(
        "AWS:File",
        "1.0",
        &[
            text("Name").required(),
            text("Size"),
            text("Description"),
            text("FileVersion"),
            text("InstalledDate"),
            text("ModificationTime"),
            text("LastAccessTime"),
            text("ProductName"),
            text("InstalledDir"),
            text("ProductLanguage"),
            text("CompanyName"),
            text("ProductVersion"),
        ],
    ),
    AwsType::of_nodes(
        "AWS:InstanceDetailedInformation",
        "1.0",
        &[
            text("CPUModel"),
            number("CPUCores"),
            number("CPUs"),
            number("CPUSpeedMHz"),
            number("CPUSockets"),
            text("CPUHyperThreadEnabled"),
            text("OSServicePack"),
            // Of the agent's, not of the guide's.
            text("KernelVersion"),
        ],
    ),
    AwsType::of_host(
        INSTANCE_INFORMATION,
        &[
            text("AgentType"),
            text("AgentVersion"),
            text("ComputerName"),
            text("InstanceId"),
            text("IpAddress"),
            text("PlatformName").aggregated(),
            text("PlatformType").aggregated(),
            text("PlatformVersion").aggregated(),
            text("ResourceType"),
            text("AgentStatus"),
            text("InstanceStatus"),
        ],
    ),
    AwsType::of_nodes(
        "AWS:Network",
        "1.0",
        &[
            text("Name").required(),
            text("SubnetMask"),
            text("Gateway"),
            text("DHCPServer"),
            text("DNSServer"),
            text("MacAddress"),
            text("IPV4"),
            text("IPV6"),
        ],
    ),
    AwsType::of_nodes(
        "AWS:PatchCompliance",
        "1.0",
        &[
            text("Title"),
            text("KBId").required(),
            text("Classification"),
            text("Severity"),
            text("State"),
            text("InstalledTime"),
        ],
    ),
    AwsType::of_nodes(
        "AWS:PatchSummary",
        "1.0",
        &[
            text("PatchGroup"),
            text("BaselineId").required(),
            text("SnapshotId"),
            text("OwnerInformation"),
            number("InstalledCount"),
            number("InstalledPendingRebootCount"),
            number("InstalledOtherCount"),
            number("InstalledRejectedCount"),
            number("NotApplicableCount"),
            number("UnreportedNotApplicableCount"),
            number("MissingCount"),
            number("FailedCount"),
            text("OperationType"),
            text("OperationStartTime"),
            text("OperationEndTime"),
            text("InstallOverrideList"),
            text("RebootOption"),
            text("LastNoRebootInstallOperationTime"),
            text("ExecutionId"),
            text("NonCompliantSeverity"),
            number("SecurityNonCompliantCount"),
            number("CriticalNonCompliantCount"),
            number("OtherNonCompliantCount"),
        ],
    ),
    AwsType::of_nodes(
        "AWS:Process",
        "1.0",
        &[
            text("StartTime"),
            text("CommandLine"),
            text("User"),
            text("FileName").required(),
            text("FileVersion"),
            text("FileDescription"),
            text("FileSize"),
            text("CompanyName"),
            text("ProductName"),
            text("ProductVersion"),
            text("InstalledDate"),
            text("InstalledDir"),
            text("UsageId"),
        ],
    ),
    AwsType::of_host("AWS:ResourceGroup", &[text("Name").aggregated(), text("Arn")]),
    AwsType::of_nodes(
        "AWS:Service",
        "1.0",
        &[
            text("Name").required().aggregated(),
            text("DisplayName").aggregated(),
            text("ServiceType").aggregated(),
            text("Status").aggregated(),
            text("DependentServices"),
            text("ServicesDependedOn"),
            text("StartType").aggregated(),
        ],
    ),
    AwsType::of_host(TAG, &[text("Key").aggregated(), text("Value").aggregated()]),
    AwsType::of_nodes(
        "AWS:WindowsRegistry",
        "1.0",
        &[text("KeyPath").required(), text("ValueName"), text("ValueType"), text("Value")],
    ),
    AwsType::of_nodes(
        "AWS:WindowsRole",
        "1.0",
        &[
            text("Name").required().aggregated(),
            text("DisplayName").aggregated(),
            text("Path"),
            text("FeatureType").aggregated(),
            text("DependsOn"),
            text("Description"),
            text("Installed").aggregated(),
            text("InstalledState"),
            text("SubFeatures"),
            text("ServerComponentDescriptor"),
            text("Parent"),
        ],
    ),
    AwsType::of_nodes(
        "AWS:WindowsUpdate",
        "1.0",
        &[text("HotFixId").required(), text("Description"), text("InstalledTime"), text("InstalledBy")],
    ),
];
