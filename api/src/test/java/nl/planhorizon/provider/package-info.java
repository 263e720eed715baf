/** An identity provider to sign in through, as an organisation would have one; outside the program, which must not find it. */
@NullMarked
package nl.planhorizon.provider;

import org.jspecify.annotations.NullMarked;
