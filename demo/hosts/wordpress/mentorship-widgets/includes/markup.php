<?php
/**
 * The markup of an element.
 *
 * @package MentorshipWidgets
 */

namespace MentorshipWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * One attribute, escaped, with a space before it.
 *
 * @param string $name  Name of a field.
 * @param string $type  Its type.
 * @param mixed  $value What was entered.
 * @return string
 */
function attribute( $name, $type, $value ) {
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	if ( 'boolean' === $type ) {
		return wp_validate_boolean( $value ) ? ' ' . esc_attr( $name ) : '';
	}
	$text = 'address' === $type ? esc_url( (string) $value ) : esc_attr( (string) $value );
	return '' === $text ? '' : ' ' . esc_attr( $name ) . '="' . $text . '"';
}

/**
 * The tag of an element with its attributes; what the element does not know is left out. The content is markup that
 * WordPress has filtered when it was saved, by what its author may write.
 *
 * @param string               $tag     Tag of an element; any other one gives nothing.
 * @param array<string, mixed> $values  Attributes by name.
 * @param string               $content What stands inside the tag.
 * @return string
 */
function markup( $tag, $values, $content ) {
	$fields = open_fields( $tag );
	if ( array() === $fields ) {
		return '';
	}
	ask_for_script();
	$attributes = 'mentorship-provider' === $tag ? person_attributes() : '';
	foreach ( $values as $name => $value ) {
		$known = str_replace( '_', '-', strtolower( (string) $name ) );
		if ( isset( $fields[ $known ] ) ) {
			$attributes .= attribute( $known, $fields[ $known ]['type'], $value );
		}
	}
	return '<' . $tag . $attributes . '>' . content_markup( $content ) . '</' . $tag . '>';
}

/**
 * Content as it is, or as the JSON child of the element where it is nothing but JSON.
 *
 * @param string $content Markup.
 * @return string
 */
function content_markup( $content ) {
	$text = html_entity_decode( trim( wp_strip_all_tags( $content ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	if ( ! preg_match( '/^[\[{].*[\]}]$/s', $text ) ) {
		return $content;
	}
	$value = json_decode( $text );
	if ( null === $value ) {
		$value = json_decode( preg_replace( '/«\x{a0}?|\x{a0}?»|[“”„‟″]/u', '"', $text ) );
	}
	if ( null === $value ) {
		return $content;
	}
	$json = wp_json_encode( $value, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	return '<script type="application/json">' . $json . '</script>';
}

/**
 * Gives tags their JSON child back, whose script tag WordPress took away and whose text it left.
 *
 * @param string $content Markup with tags of ours.
 * @return string
 */
function with_json_children( $content ) {
	$tags = implode( '|', array_map( 'preg_quote', array_keys( fields() ) ) );
	$made = preg_replace_callback(
		'/(<(' . $tags . ')(?:\s[^>]*)?>)(\s*[\[{][^<]*[\]}]\s*)(<\/\2>)/',
		function ( $found ) {
			return $found[1] . content_markup( $found[3] ) . $found[4];
		},
		$content
	);
	return null === $made ? $content : $made;
}
