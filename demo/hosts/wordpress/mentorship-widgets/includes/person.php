<?php
/**
 * Who is signed in, for every element on the page.
 *
 * @package MentorshipWidgets
 */

namespace MentorshipWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of a provider that say who reads the page; none for a visitor, who then is a local person of the
 * browser. The filter `mentorship_widgets_person` may say somebody else: `array( 'id' => …, 'name' => … )` or null.
 *
 * @return string
 */
function person_attributes() {
	$user   = wp_get_current_user();
	$person = $user->exists() ? array(
		'id'   => 'wp-' . $user->ID,
		'name' => $user->display_name,
	) : null;
	$person = apply_filters( 'mentorship_widgets_person', $person );
	if ( ! is_array( $person ) || empty( $person['id'] ) ) {
		return '';
	}
	$name = isset( $person['name'] ) ? $person['name'] : '';
	return attribute( 'user', 'string', $person['id'] ) . attribute( 'user-name', 'string', $name );
}

/**
 * Whether a text has one of our elements in it, as a tag or as a plain one that names it.
 *
 * @param string $content Markup.
 * @return bool
 */
function has_element( $content ) {
	$tags = implode( '|', array_map( 'preg_quote', array_keys( fields() ) ) );
	return 1 === preg_match( '/<(?:' . $tags . ')[\s>]|\sdata-mentorship-widget\s*=/i', $content );
}

/**
 * Asks for the script where content has one of our elements, however it came there, and says who is signed in.
 *
 * @param string $content Markup of a post or of a widget.
 * @return string
 */
function prepare_content( $content ) {
	if ( ! is_string( $content ) || is_feed() || ! has_element( $content ) ) {
		return $content;
	}
	ask_for_script();
	$content = with_json_children( $content );
	$person  = person_attributes();
	return '' === $person ? $content : '<mentorship-provider' . $person . '>' . $content . '</mentorship-provider>';
}
