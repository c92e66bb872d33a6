package org.ownwords.account;

/// What somebody proves who they are by.
///
/// @param password as it is encoded
/// @param secret   what the codes of their telephone are made from
/// @param lastStep the step of the last code they used
record Account(String password, Secret secret, long lastStep) {}
