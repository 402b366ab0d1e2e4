<?php
/**
 * [mentorship_widget element="mentor-card" name="Ruth Adler"]…[/mentorship_widget]
 *
 * @package MentorshipWidgets
 */

namespace MentorshipWidgets;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'mentorship_widget';

/** Makes the shortcode known. */
function register_shortcode() {
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
}

/**
 * Quotation marks inside it stay straight: JSON knows no others.
 *
 * @param string[] $shortcodes Shortcodes whose content WordPress leaves alone.
 * @return string[]
 */
function keep_straight_quotes( $shortcodes ) {
	$shortcodes[] = SHORTCODE;
	return $shortcodes;
}

/**
 * Attributes without a value (`no-action`) come as values without a name.
 *
 * @param array<int|string, string> $given What WordPress has read.
 * @return array<string, string|bool>
 */
function named( $given ) {
	$values = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$values[ $value ] = true;
		} else {
			$values[ $name ] = $value;
		}
	}
	return $values;
}

/**
 * The ends of paragraphs that classic content leaves on both sides of the content.
 *
 * @param string $content Content of the shortcode.
 * @return string
 */
function without_loose_ends( $content ) {
	$content = preg_replace( '#^(?:\s|</p>|<br\s*/?>)+#i', '', $content );
	return preg_replace( '#(?:\s|<p>|<br\s*/?>)+$#i', '', $content );
}

/**
 * Renders the shortcode.
 *
 * @param array<int|string, string>|string $given   Attributes; a string when there are none.
 * @param string|null                      $content What stands between the two tags.
 * @return string
 */
function render_shortcode( $given, $content = null ) {
	$values = named( is_array( $given ) ? $given : array() );
	$tag    = isset( $values['element'] ) ? strtolower( (string) $values['element'] ) : '';
	return markup( $tag, $values, do_shortcode( without_loose_ends( (string) $content ) ) );
}
