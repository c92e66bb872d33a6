package org.ownwords.partner;

import java.util.UUID;

record AgreedRoleId(UUID value) {}
