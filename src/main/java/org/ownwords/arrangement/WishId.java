package org.ownwords.arrangement;

import java.util.UUID;

record WishId(UUID value) {}
