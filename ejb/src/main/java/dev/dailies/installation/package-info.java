/** What happens once, when a node starts: settings, schema, demo teams, the check of the books, the greeting. */
package dev.dailies.installation;
