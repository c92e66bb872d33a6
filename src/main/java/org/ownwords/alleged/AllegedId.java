package org.ownwords.alleged;

import java.util.UUID;

record AllegedId(UUID value) {}
