/**
 * The upstream behind one interface. It knows HTTP, the provider's words and the provider's quirks, and translates them
 * into reports that say what is certain and what is not. It knows neither tasks nor credits.
 */
package dev.dailies.provider;
