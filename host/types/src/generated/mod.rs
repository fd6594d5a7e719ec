// Written by host/codegen from host/models.

//! A module for each service.

pub mod appconfig;
pub mod appconfigdata;
pub mod iam;
pub mod muster;
pub mod resource_groups;
pub mod resourcegroupstaggingapi;
pub mod servicecatalog_appregistry;
pub mod ssm;
pub mod ssm_contacts;
pub mod ssm_guiconnect;
pub mod ssm_incidents;
pub mod ssm_quicksetup;
pub mod sts;

/// Every service.
pub static SERVICES: &[&crate::Service] = &[
    &ssm::SERVICE,
    &appconfig::SERVICE,
    &appconfigdata::SERVICE,
    &ssm_incidents::SERVICE,
    &ssm_contacts::SERVICE,
    &ssm_quicksetup::SERVICE,
    &ssm_guiconnect::SERVICE,
    &resource_groups::SERVICE,
    &servicecatalog_appregistry::SERVICE,
    &resourcegroupstaggingapi::SERVICE,
    &sts::SERVICE,
    &iam::SERVICE,
    &muster::SERVICE,
];
