/// Getting in, or trying to: the whole running application over HTTP, as a browser would and as it never would.
@org.jspecify.annotations.NullMarked
package org.ownwords.door;
